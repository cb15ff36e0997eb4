import { matchesIn } from '../../article/matches';
import type { ArticleView, Passage } from '../engine/view-types';
import { memo } from '../engine/memo';
import { wireDateline } from '../facts/dateline';
import { isQuoted } from '../facts/quoted';
import { defineRule, type Examples, type Finding, type Place } from '../rule';

type Message = 'acronym' | 'pronoun';

const FOUR = 4;
/** Acronyms that every reader knows better than what they stand for. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'EST EDT ET PT GMT PAC PACs SCOTUS POTUS ISP AI CBE DIY DJ DUP FTSE GB GCHQ GPS HMRC ISA IVF KC LGBTQ MBE MOT MRI NSPCC OBE PCR PTSD QC RNLI RSPB SOS VAR ' +
    'AD AIDS AM ASBO ATM BA BBC BC BST CBS CCTV CD CEO CIA CNN DC DNA DVD EU FA FBI FC FIFA GCSE GDP GMT GOP GP HIV HQ ID IMF IQ IRA ' +
    'ISIS IT ITN ITV JFK LA LED LGBT MBA MEP MEPs MI5 MI6 MP MPs MSP NASA NATO NBA NBC NFL NGO NHL NHS NY NYPD OECD OK OPEC PC PDF PHD PIN ' +
    'PLO PM PR RAF ROM RSPCA SARS SAS SMS SNP SUV TB TUC TV UFO UK UKIP UN UNESCO UNHCR UNICEF US USA USB USSR VAT VIP WTO WWF ABC MSNBC PBS NPR CEOs TVs SUVs'
  ).split(' '),
);
const ACRONYM = /(?<![\p{L}\p{N}.&/-])\p{Lu}{2,6}(?![\p{L}\p{N}&/-]|\.\p{Lu})/gu;
const ROMAN = /^[IVXLC]+$/;
const PRONOUN = /\b(?:he|she)\b/i;
/** Somebody the pronoun can stand for: a capital inside a sentence, or a noun with its article. */
const SOMEBODY =
  /(?:[\p{L}\p{N},;:] |["“'‘])\p{Lu}|\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Oo]ne|[Tt]wo|[Tt]hree)\s+\p{L}|^(?!It |They |There |This |That )\p{Lu}\p{L}+ (?:\p{Lu}|\p{Ll}+(?:s|ed) )/u;

interface Top {
  readonly passage: Passage;
  readonly block: number;
}

function topOf({ blocks, intro }: ArticleView): Top[] {
  const top: Top[] = [];
  for (let block = Math.max(0, intro); block < blocks.length && top.length < FOUR; block++) {
    const passage = blocks[block]?.passages[0];
    if (passage?.kind === 'paragraph') top.push({ passage, block });
  }
  return top;
}

interface Acronym {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
/** "NEW YORK", "BOSTON -": words in capitals beside each other, or before a dash, are a dateline or a heading. */
const isHeading = (text: string, { start, end }: Acronym): boolean =>
  /\p{Lu}{2,} $/u.test(text.slice(Math.max(0, start - 20), start)) ||
  // "UPDATE 10:15:", "GOAL!"
  (start === 0 && /^(?: \d{1,2}[.:]\d{2})?[:!]/.test(text.slice(end, end + 8))) ||
  /^,? (?:\p{Lu}{2}|[-–—])/u.test(text.slice(end, end + 4));

const acronymsIn = memo((passage: Passage): readonly Acronym[] => {
  // A line all in capitals holds no acronyms, and says nothing about any.
  if (!/\p{Ll}/u.test(passage.text)) return [];
  return matchesIn(passage.text, ACRONYM)
    .map(match => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(found => !ROMAN.test(found.text) && !isHeading(passage.text, found) && !isQuoted(passage, found));
});

/** "(ANC)" behind its name, or "ANC (African National Congress)". */
const isDefined = ({ text }: Passage, { start, end }: Acronym): boolean =>
  text[start - 1] === '(' || /^ \(\p{L}/u.test(text.slice(end));

/** Small words within a name: "Organisation for Security and Co-operation in Europe" is OSCE. */
const WITHIN = /^(?:of|the|and|for|in|on|to)$/;

/** The initials of the names in a text, a blank where a name ends: "ANC" for "African National Congress". */
function initialsOf(text: string): string {
  const words = text.split(/[\s-]+/).filter(word => !WITHIN.test(word));
  return words
    .map(word => (/^["“'‘(]?\p{Lu}\p{Ll}/u.test(word) ? word.replace(/^["“'‘(]/, '').charAt(0) : ' '))
    .join('');
}

/** Worked out when it is first wanted, if it is. */
function lazily<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

function* acronyms(top: readonly Top[], known: ReadonlySet<string>, headEnd: number): Generator<Finding<Message>> {
  const met = new Set<string>();
  const initials = lazily(() => top.map(({ passage }) => initialsOf(passage.text)).join(' '));
  for (const [i, { passage, block }] of top.entries())
    for (const acronym of acronymsIn(passage)) {
      const inDateline = i === 0 && acronym.start < headEnd;
      if (inDateline || met.has(acronym.text) || KNOWN.has(acronym.text) || known.has(acronym.text)) continue;
      met.add(acronym.text);
      if (isDefined(passage, acronym) || initials().includes(acronym.text)) continue;
      const at: Place = { ...passage.at(acronym.start, acronym.end), block };
      yield { messageId: 'acronym', data: { acronym: acronym.text }, ...at };
    }
}

/** "Asked whether he would resign, Mr Berg said": the name stands in the same sentence, behind the clause that it is told of. */
const isForward = (text: string, start: number): boolean =>
  !/(?:^|[.!?]["'”’)]*\s+)$/.test(text.slice(0, start)) &&
  /^[^.!?"“”]*, (?:(?:an?|the) )?\p{Lu}\p{Ll}/u.test(text.slice(start));

/** The first pronoun of the four, where nobody has been spoken of before it. */
function* pronouns(top: readonly Top[]): Generator<Finding<Message>> {
  for (const { passage, block } of top) {
    const match = PRONOUN.exec(passage.text);
    const span = { start: match?.index ?? passage.text.length, end: (match?.index ?? 0) + (match?.[0].length ?? 0) };
    if (SOMEBODY.test(passage.text.slice(0, span.start))) return;
    if (!match) continue;
    if (!isQuoted(passage, span) && !isForward(passage.text, span.start))
      yield { messageId: 'pronoun', data: { pronoun: match[0] }, ...passage.at(span.start, span.end), block };
    return;
  }
}

export const rule = defineRule({
  id: 'top-four',
  group: 'headline',
  severity: 'information',
  languages: ['en'],
  accepts: true,
  messages: {
    pronoun: '“{pronoun}” stands for nobody yet. The first four paragraphs must make sense on their own.',
    acronym: '{acronym} is not spelt out. Not every reader of the first four paragraphs will know it.',
  },
  options: {
    known: { type: 'texts', default: [], description: 'Acronyms that the desk’s readers know.' },
  },
  docs: {
    what: 'A pronoun before any name, or an acronym that is not spelt out, in the first four paragraphs.',
    why: 'The first four paragraphs travel alone: to phones, to Ceefax, to partners who cut from the bottom. What they need has to be in them.',
    source: 'BBC News Online, "the top four pars"',
  },
  needs: 'article',
  *check(article, { options, desk }) {
    const top = topOf(article);
    yield* pronouns(top);
    yield* acronyms(top, new Set([...options.known, ...desk.words]), wireDateline(article)?.textEnd ?? 0);
  },
});

export const examples: Examples = {
  valid: [
    { title: 'The name comes first', text: 'Lord Robertson went to Moscow. He was hopeful.\n' },
    { title: 'The name comes in the same sentence', text: 'Asked whether he would go, Sergei Ivanov said no.\n' },
    { title: 'Spelt out', text: 'The African National Congress met in Pretoria. The ANC was divided.\n' },
    { title: 'A label', text: 'UPDATE 10:15: The talks go on.\n\nGOAL! Truro lead.\n' },
    { title: 'Everybody knows it', text: 'The BBC and the UN agreed.\n' },
  ],
  invalid: [
    {
      title: 'Who?',
      text: 'When he arrived, the talks began.\n',
      problems: [
        {
          message: '“he” stands for nobody yet. The first four paragraphs must make sense on their own.',
          at: 'he',
        },
      ],
    },
    {
      title: 'Who, further down?',
      text: 'It rained all night.\n\nShe was late again.\n',
      problems: [
        {
          message: '“She” stands for nobody yet. The first four paragraphs must make sense on their own.',
          at: 'She',
        },
      ],
    },
    {
      title: 'What?',
      text: 'The talks were led by the OSCE in Vienna.\n',
      problems: [
        { message: 'OSCE is not spelt out. Not every reader of the first four paragraphs will know it.', at: 'OSCE' },
      ],
    },
  ],
};
