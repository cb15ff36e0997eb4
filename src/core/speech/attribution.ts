import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { after } from './ways/after';
import { before } from './ways/before';
import { accordingTo, introducedByName, possessed, signed } from './ways/beside';
import { surer, type Attribution } from './ways/way';

/** The surest way in which the sentence tells who said the quotation at `quote`. `paused`: it ends as before "he said". */
export const attributionOf = (
  tokens: readonly Token[],
  sentence: Sentence,
  quote: number,
  paused: boolean,
): Attribution | undefined =>
  [
    after(tokens, sentence, quote, paused),
    before(tokens, sentence, quote),
    signed(tokens, sentence, quote),
    introducedByName(tokens, sentence, quote),
    possessed(tokens, sentence, quote),
    accordingTo(tokens, sentence),
  ].reduce(surer, undefined);
