import { plainText } from '../../article/text';
import { textField } from '../../article/fields-of';
import type { Article, Block, Links, Picture, PullQuote, SeeAlso } from '../../article/types';
import { detailsOf } from '../../layout/details';
import { phrase } from '../../say';
import { withPrintedDateline } from '../intro';
import { linesOf } from '../lines';
import { lossesOf, lostLink, type Holding } from '../losses';
import { publishable } from '../publishable';
import { toTheWorld } from '../relink';
import { oneLine } from '../summary';
import type { Exported, ExportContext, Format } from '../types';
import { wrap } from '../wrap';

export const text: Format = {
  id: 'text',
  label: 'Wire copy',
  extension: 'txt',
  mediaType: 'text/plain',
  description: 'Plain text as agencies send it: slug, headline, byline, dateline, wrapped paragraphs, ENDS.',
  export: exportText,
};

const WIRE = phrase('Wire copy');

const HOLDING: Holding = {
  name: WIRE,
  fields: ['byline', 'dateline', 'embargo', 'headline', 'slug'],
  blocks: {
    paragraph: lostLink(WIRE),
    picture: ({ alt, src }) =>
      phrase('Wire copy holds no pictures; "{picture}" is there as its description and caption.', {
        picture: src.value || alt.value,
      }),
    clip: ({ line }) => phrase('Wire copy holds no clips; "{line}" is there as its quoted line.', { line: line.value }),
  },
};

/** Characters a line, as agency copy has it. */
const WIDTH = 72;

function exportText(article: Article, context: ExportContext): Exported {
  const story = withPrintedDateline(publishable(article, toTheWorld), context.page.timeZone);
  const paragraphs = [...top(story, context), ...body(story), 'ENDS'];
  return { content: `${paragraphs.join('\n\n')}\n`, losses: lossesOf(article, HOLDING, context.say) };
}

function top(article: Article, { page }: ExportContext): string[] {
  const { headline, byline } = detailsOf(article, page);
  const slug = textField(article, 'slug')?.toUpperCase();
  const embargo = textField(article, 'embargo');
  const until = embargo === undefined ? undefined : `EMBARGOED UNTIL ${embargo}`;
  return [slug, until, headline, byline].filter(line => line !== undefined).map(wrapped);
}

function body({ blocks }: Article): string[] {
  return blocks.flatMap(({ node }) => {
    const lines = copy(node);
    return lines.length === 0 ? [] : [lines.map(wrapped).join('\n')];
  });
}

const wrapped = (line: string) => wrap(line, WIDTH);

/** Kinds of block that wire copy sets in its own way. */
const COPY: { readonly [Type in Block['type']]?: (node: Block & { type: Type }) => string[] } = {
  picture,
  pullQuote,
  links: node => related(node, 'Internet links:'),
  seeAlso: node => related(node, 'See also:'),
};

function copy(node: Block): string[] {
  return (COPY[node.type] as ((node: Block) => string[]) | undefined)?.(node) ?? linesOf(node);
}

/** The description in square brackets: the desk's words, not the reporter's. */
function picture(node: Picture): string[] {
  const [, ...caption] = linesOf(node);
  return node.alt.value === '' ? linesOf(node) : [`[${oneLine(node.alt.value)}]`, ...caption];
}

function pullQuote({ children: [words, speaker] }: PullQuote): string[] {
  const by = speaker && [speaker.name.value, ...(speaker.role ? [speaker.role.value] : [])].join(', ');
  return [`"${oneLine(plainText(words))}"`, ...(by === undefined ? [] : [`-- ${by}`])];
}

const related = (node: Links | SeeAlso, heading: string) => [heading, ...linesOf(node)];
