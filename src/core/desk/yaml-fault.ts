/** What is wrong with YAML, said to somebody who does not know the language: the library speaks of flow sequences and scalars. */
import { phrase, type Phrase } from '../say';

const QUOTE = phrase('this character means something else here; put the value into double quotation marks');

/** By the library's codes; each fills “…: {reason}.” */
const FAULTS: Readonly<Record<string, Phrase>> = {
  BAD_ALIAS: QUOTE,
  BAD_DQ_ESCAPE: phrase('a backslash between double quotation marks is typed twice'),
  BAD_INDENT: phrase('a bracket or a quotation mark is not closed, or a line is not indented as those around it'),
  BAD_SCALAR_START: QUOTE,
  BLOCK_AS_IMPLICIT_KEY: phrase('there is a colon too many; put the value into double quotation marks'),
  DUPLICATE_KEY: phrase('this name stands here twice'),
  MISSING_CHAR: phrase('a colon, a comma, a bracket or a quotation mark is missing'),
  MULTILINE_IMPLICIT_KEY: phrase('a name and its colon must stand on one line'),
  TAB_AS_INDENT: phrase('a tab indents this line, where blanks must'),
  TAG_RESOLVE_FAILED: QUOTE,
};

const UNKNOWN = phrase('something stands here that does not belong here');

/** @param code of an error of the YAML library */
export const yamlFault = (code: string): Phrase => FAULTS[code] ?? UNKNOWN;
