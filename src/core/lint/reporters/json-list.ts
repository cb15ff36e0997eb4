/** A value as JSON in a document, its lines indented by so many blanks but the first. */
export const indented = (value: unknown, blanks: number): string =>
  JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${' '.repeat(blanks)}`);

/** A list in a JSON document that is written as its entries come. */
export class JsonList {
  private isEmpty = true;

  /** @param blanks before the line on which the list begins */
  constructor(private readonly blanks: number) {}

  entry(value: unknown): string {
    const before = this.isEmpty ? '[' : ',';
    this.isEmpty = false;
    return `${before}\n${' '.repeat(this.blanks + 2)}${indented(value, this.blanks + 2)}`;
  }

  end(): string {
    return this.isEmpty ? '[]' : `\n${' '.repeat(this.blanks)}]`;
  }
}
