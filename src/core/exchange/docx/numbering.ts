import { AlignmentType, LevelFormat, type IParagraphOptions } from 'docx';

/**
 * A list that Word counts itself; `undefined` where the numbers as typed are not one after the other.
 *
 * @param instance tells the list from others that start with the same number
 */
export function numbering(numbers: readonly number[], instance: number): IParagraphOptions | undefined {
  const [first = 1] = numbers;
  if (numbers.some((number, at) => number !== first + at)) return undefined;
  const level = { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, start: first };
  return { numbering: { reference: { reference: `from-${first}`, levels: [level] }, level: 0, instance } };
}
