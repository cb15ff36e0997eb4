/** Lines as page texts are compared: one kind of blank, none at the ends, no empty line. */
export function normalised(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim())
    .filter(line => line !== '');
}
