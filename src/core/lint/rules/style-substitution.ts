import { phrase } from '../../say';
import type { StyleMatch } from '../facts/style-matcher';
import { houseStyleOf, reasonOf } from '../facts/house-style';
import type { Passage } from '../engine/view-types';
import { beginsSentence } from '../facts/sentence-start';
import { defineRule, type Examples, type Suggestion } from '../rule';

/** Written as the word it stands for was: "Whilst" becomes "While", "CENTER" becomes "CENTRE". */
function cased(use: string, written: string): string {
  if (/^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(written)) return /\p{Ll}/u.test(written) ? use : use.toUpperCase();
  return /^\p{Lu}/u.test(written) ? use.charAt(0).toUpperCase() + use.slice(1) : use;
}

/** "50 per cent" becomes "50%", with the blank gone. */
function replacement(passage: Passage, match: Extract<StyleMatch, { kind: 'substitution' }>): Suggestion {
  const { entry, phrase: wrong } = match;
  const written = passage.text.slice(match.start, match.end);
  // An entry with capitals of its own is written as it stands.
  const text = wrong === wrong.toLowerCase() ? cased(entry.use, written) : entry.use;
  const before = entry.use === '%' && passage.text[match.start - 1] === ' ' ? 1 : 0;
  const after = endsSentence(passage, match) ? 1 : 0;
  const edit = { ...passage.at(match.start - before, match.end - after), text };
  // What has a capital that the entry has not may be a name after all: that is for a person to decide.
  const mayBeName = wrong === wrong.toLowerCase() && /\p{Lu}/u.test(written);
  return { title: phrase('Write “{text}”', { text }), edits: [edit], safe: entry.sure === true && !mayBeName };
}

/** "He left the U.S.": the full stop is the sentence's too, and stays. */
const endsSentence = ({ text }: Passage, { phrase: wrong, end }: StyleMatch): boolean =>
  wrong.endsWith('.') &&
  /^["'”’)]*(?:$| (?:A|And|But|For|He|His|I|In|It|On|She|So|That|The|They|This|We|When) )/.test(
    text.slice(end, end + 12),
  );

/** "9 percent", not "what percent". */
const isFigure = ({ text }: Passage, { start }: StyleMatch): boolean =>
  /\d ?$/.test(text.slice(Math.max(0, start - 2), start));

/** Surnames and parties that begin a sentence as often as the word does. */
const NAMES: ReadonlySet<string> = new Set(['gray', 'labor']);

/** "Pearl Harbor", "Kennedy Center": a capital inside a sentence makes a name, and names are their owners'. So does one before another. */
function isName({ text }: Passage, { start, end, phrase: wrong }: StyleMatch): boolean {
  if (wrong !== wrong.toLowerCase() || !/\p{Lu}/u.test(text.charAt(start))) return false;
  return NAMES.has(wrong) || !beginsSentence(text, start) || /^(?:['’]s)? \p{Lu}/u.test(text.slice(end, end + 4));
}

export const rule = defineRule({
  id: 'style-substitution',
  group: 'style',
  severity: 'information',
  languages: ['en'],
  accepts: true,
  messages: { instead: 'House style is “{use}”, not “{words}”.{reason}' },
  docs: {
    what: 'A spelling or word for which the house style has another, outside quotation marks.',
    why: 'One spelling a thing: readers search for it, and two spellings on one page look like two things.',
    source: 'BBC News style guide; the desk’s own list in crosshead.yaml',
  },
  needs: 'passage',
  *check(passage, { desk }) {
    for (const match of houseStyleOf(desk).matches(passage)) {
      if (match.kind !== 'substitution' || isName(passage, match)) continue;
      const { use, reason } = match.entry;
      if (use === '%' && !isFigure(passage, match)) continue;
      const words = passage.text.slice(match.start, match.end);
      const data = { use, words, reason: reasonOf({ reason }) };
      const at = passage.at(match.start, match.end);
      yield { messageId: 'instead', data, ...at, fixes: [replacement(passage, match)] };
    }
  },
});

const none = { id: 'desk', existence: [], substitution: [], occurrence: [], capitalisation: [] };

export const examples: Examples = {
  valid: [
    { title: 'British', text: 'The centre of the programme is defence.\n' },
    { title: 'One of the desk’s words', text: 'The Taliban met in Kabul.\n', desk: { words: ['Taliban'] } },
    { title: 'No figure before it', text: 'Nobody knew what percent of them would vote.\n' },
    { title: 'A name', text: 'They met at the Kennedy Center and at Pearl Harbor.\n' },
    {
      title: 'A name that begins a sentence',
      text: 'Gray said no. Harbor House stood empty. Labor won three seats in Perth.\n',
    },
    {
      title: 'Nouns that look like the verb',
      text: 'The purchase was agreed during his reign in charge, in the region of Kherson.\n',
    },
    {
      title: 'Somebody else’s words, whose opening mark was forgotten',
      text: 'We are the center of it," he said.\n',
    },
    { title: 'Somebody else’s words', text: '"We are the center of it," he said.\n' },
    {
      title: 'The desk wants it otherwise',
      text: 'The Taliban met in Kabul.\n',
      desk: { houseStyle: { ...none, substitution: [{ use: 'Taliban', instead: ['Taleban'] }] } },
    },
  ],
  invalid: [
    {
      title: 'The desk has more to say of it than the pack',
      text: 'He flew to Peking.\n',
      desk: {
        houseStyle: {
          ...none,
          substitution: [{ use: 'Beijing', instead: ['Peking'], reason: 'Its name since 1958.' }],
        },
      },
      problems: [{ message: 'House style is “Beijing”, not “Peking”. Its name since 1958.', at: 'Peking' }],
      fixed: 'He flew to Beijing.\n',
    },
    {
      title: 'American',
      text: 'Centers of power. The Taliban met.\n',
      problems: [
        { message: 'House style is “centres”, not “Centers”. British spelling.', at: 'Centers' },
        { message: 'House style is “Taleban”, not “Taliban”. The spelling of the time and the house.', at: 'Taliban' },
      ],
      fixed: 'Centres of power. The Taleban met.\n',
    },
    {
      title: 'A longer word than it needs',
      text: 'The club had to purchase a striker and will endeavour to sell two.\n',
      problems: [
        { message: 'House style is “to buy”, not “to purchase”. Plain words are read faster.', at: 'to purchase' },
        { message: 'House style is “try to”, not “endeavour to”. Plain words are read faster.', at: 'endeavour to' },
      ],
      fixed: 'The club had to buy a striker and will try to sell two.\n',
    },
    {
      title: 'A full stop that is the sentence’s too',
      text: 'Mr. Smith spoke to the U.N. He then left the U.S.\n',
      problems: [
        { message: 'House style is “Mr”, not “Mr.”. Titles take no full stop.', at: 'Mr.' },
        { message: 'House style is “UN”, not “U.N.”. No full stops in acronyms.', at: 'U.N.' },
        { message: 'House style is “US”, not “U.S.”. No full stops in acronyms.', at: 'U.S.' },
      ],
      fixed: 'Mr Smith spoke to the UN. He then left the US.\n',
    },
  ],
};
