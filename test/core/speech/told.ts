import { analyseSpeech } from '../../../src/core/speech/analyse';
import type { Quotation } from '../../../src/core/speech/types';

const outermost = (texts: readonly string[], at: number): readonly Quotation[] =>
  (analyseSpeech(texts.map(text => ({ text }))).at(at) ?? []).filter(({ nested }) => !nested);

/** The outermost quotations of the last paragraph. */
export const last = (...texts: string[]): readonly Quotation[] => outermost(texts, -1);

/** Those of the last paragraph but one. */
export const lastButOne = (...texts: string[]): readonly Quotation[] => outermost(texts, -2);

export const only = (...texts: string[]): Quotation => {
  const [quotation, ...more] = last(...texts);
  if (!quotation || more.length > 0)
    throw new Error(`${more.length + Number(Boolean(quotation))} quotations in ${texts.at(-1)}`);
  return quotation;
};

/** "speaker | cue | why" of the one quotation in the last paragraph. */
export function evidence(...texts: string[]): string {
  const { speaker = '-', cue = '-', why } = only(...texts);
  return [speaker, cue, why].join(' | ');
}
