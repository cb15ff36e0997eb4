/** Copies of pages whose table was flattened into one line: their lines are put back as far as words tell. */
import { type Line, linesOf, tidy, wordCount } from './lines';
import { stampIn } from './stamp';

const IMAGE = '![]()';
/** A row of the table: bars before and behind. */
const BARS = /^[|\s]+|[|\s]+$/g;

/** The page's lines as the layout of 1999 has them, which marks its pictures; as they are where nothing was flattened. */
export function unflattened(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(line => (stampIn(bareRow(line))?.after.length ?? 0) > 0);
  if (at < 0)
    return lines.some(({ text }) => text.startsWith('|')) ? lines.map(bareRow).filter(({ text }) => text) : lines;
  return lines.flatMap((line, index) => {
    const row = bareRow(line);
    if (index < at) return row.text === '' ? [] : [row];
    return index === at ? firstRow(row) : spread(row, paragraphsOf(row.text));
  });
}

const bareRow = (line: Line): Line => ({ ...line, text: tidy(line.text.replace(BARS, '')) });

/** The texts as lines of the page with a blank line between them; a picture's caption stands under it. */
function spread(row: Line, texts: readonly string[]): Line[] {
  return texts.flatMap((text, at) =>
    linesOf(text).map((line, inner) => ({
      ...row,
      text: line.text,
      gap: inner === 0 ? 1 : 0,
      cut: row.cut && at === texts.length - 1,
    })),
  );
}

/** The stamp, the headline, the pictures and their captions, then the story. */
function firstRow(row: Line): Line[] {
  const after = stampIn(row)?.after ?? '';
  const stamp = row.text.slice(0, row.text.length - after.length).trim();
  const [before = '', ...behind] = after.split(IMAGE).map(tidy);
  if (behind.length > 0) return spread(row, [stamp, before, ...behind.flatMap(pictured)]);
  const [headline, rest] = cutAtCapital(before) ?? [before, ''];
  const caption = cutAtCapital(rest)?.[0];
  const story = caption === undefined ? paragraphsOf(rest) : pictured(rest);
  return spread(row, [stamp, headline, ...story]);
}

/** A picture, its caption if it has one, and what follows. */
function pictured(text: string): string[] {
  const [caption, story] = cutAtCapital(text) ?? ['', text];
  return [`[ image: ]\n${caption}`, ...splitByline(story).flatMap(paragraphsOf)];
}

/** Words that need another behind them, so that no headline or caption ends with them. */
const DANGLING =
  /(?:^|\s)(?:a|an|and|after|against|as|at|between|by|for|former|from|his|her|in|into|its|new|of|on|or|over|than|that|the|their|to|under|US|UK|with|says|warns|tells|meets|\d+)$/iu;
const ENDS_WITH_NAME = /(?:^|\s)\p{Lu}\S*$/u;
const FEWEST_WORDS = 3;

/** Cuts before the first capitalised word that the words before it do not lead up to; not behind the end of a sentence. */
function cutAtCapital(text: string): [string, string] | undefined {
  for (const { index } of text.matchAll(/\s(?=["“']?\p{Lu})/gu)) {
    const [left, right] = [text.slice(0, index), text.slice(index + 1)];
    if (/[.!?]["”]?$/.test(left)) return undefined;
    const goesOn = DANGLING.test(left) || (ENDS_WITH_NAME.test(left) && !OPENS.test(right));
    if (wordCount(left) >= FEWEST_WORDS && !goesOn) return [left, right];
  }
  return undefined;
}

/** What starts a sentence even behind a name: "backing in Malawi | Zimbabwean President". */
const OPENS =
  /^(?:The|A|An|By|Mr|Mrs|Ms|Dr|Sir|Lord|President|Prime|Foreign|US|UK|\p{Lu}\p{Ll}+(?:ean|ian|ese|ish|an)) /u;

/** The byline ends where a sentence starts. */
function splitByline(text: string): string[] {
  const [, byline, story] = BYLINE.exec(text) ?? [];
  return byline === undefined || story === undefined ? [text] : [byline, story];
}

const SENTENCE_END = /(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u;

/** Words that start a sentence in the middle of a line. */
const STARTERS =
  'The|A|An|But|And|In|On|At|He|She|It|They|We|However|Meanwhile|Earlier|According|There|Some|Many|Mr|Mrs|Ms|Dr|Sir|Lord|President|Speaking';
const TITLES = /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|President) /;

/** One sentence a paragraph, as the page had it; words that run into the next sentence without a full stop are a crosshead. */
function paragraphsOf(text: string): string[] {
  return joinQuoted(text.split(SENTENCE_END)).flatMap(splitCrosshead);
}

/** A quotation of several sentences stays in one piece. */
function joinQuoted(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const sentence of sentences) {
    if (open) joined.push(`${joined.pop() ?? ''} ${sentence}`);
    else joined.push(sentence);
    if (((sentence.match(/["“”]/g) ?? []).length & 1) === 1) open = !open;
  }
  return joined.filter(Boolean);
}

const BYLINE = new RegExp(`^(By .{5,80}?) ((?:${STARTERS}|For|After|As|With|From|When|If|Two|Three) .+)$`, 'u');
const PAPERS = 'Times|Guardian|Independent|Sun|Observer|Mirror|Daily|Hague|Economist|Washington|New York';
const CROSSHEAD = new RegExp(
  `^(\\p{Lu}[\\p{L}'’-]*(?: [\\p{Ll}\\d][\\p{L}'’-]*){0,4}) ((?:${STARTERS}) (?!${PAPERS}).+)$`,
  'u',
);
const PART_OF_SENTENCE =
  /^(?:But|And|In|On|At|For|When|As|With|After|Before|If|He|She|It|They|We|By|From|To|That|Then|Former|Speaking)\b|\b(?:said|says|told|tells|of|in|to|by|with|and|for|from|that|is|was|has)$/;

function splitCrosshead(sentence: string): string[] {
  const [, head, rest] = CROSSHEAD.exec(sentence) ?? [];
  if (head === undefined || rest === undefined || PART_OF_SENTENCE.test(head)) return [sentence];
  return TITLES.test(rest) && wordCount(head) < 2 ? [sentence] : [head, rest];
}
