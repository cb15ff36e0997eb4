import { composeArticle, type Draft } from '../../article/write';
import { english, told, type Phrase } from '../../say';
import type { ImportContext, Imported } from '../types';
import { note } from './build';

/** A line of the source. */
export interface SourceLine {
  /** Without the blanks round it. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** Something that stands round a story, and its first words. */
export interface Around {
  readonly message: Phrase;
  readonly words: string;
}

/** What an importer made of one story. */
export interface ImportedStory extends Draft {
  /** What belongs nowhere that the importer knows. */
  readonly unplaced?: readonly SourceLine[];
  /** What stands round the story in the source and is no part of it: told, and not kept. */
  readonly around?: readonly Around[];
  /** What was wrong with the source, a sentence each. */
  readonly warnings?: readonly (Phrase | string)[];
}

const UNPLACED = 'The import found no place for this:';

/**
 * The story as an article. What has no place in it stands in a note to the desk at its end besides being told, so that it is there
 * when somebody opens the article later.
 */
export function finish(
  { fields, blocks, unplaced = [], around = [], warnings = [] }: ImportedStory,
  { say = english }: Pick<ImportContext, 'say'> = {},
): Imported {
  const rest = unplaced.map(({ text }) => text);
  const all = rest.length > 0 ? [...blocks, note([UNPLACED, ...rest].join('\n'))] : blocks;
  return {
    text: composeArticle({ fields, blocks: all }),
    ...(typeof fields['headline'] === 'string' && { headline: fields['headline'] }),
    warnings: [...new Set(warnings.map(words => (typeof words === 'string' ? words : told(say, words))))].map(
      message => ({
        message,
      }),
    ),
    notPlaced: [
      ...unplaced.map(({ text, number }) => ({
        message: say('This line has no place in the article.'),
        words: text,
        line: number,
      })),
      ...around.map(({ message, words }) => ({ message: told(say, message), words })),
    ],
  };
}
