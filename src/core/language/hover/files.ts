import type { Block } from '../../article/types';
import type { Say } from '../../say';
import { dayAt } from '../../time/calendar';
import { longDay } from '../dates/days';
import { targetsIn } from '../links';
import { blockSpan } from '../ranges';
import type { FileAbout, PictureFile, Teller } from './types';
import { holds, literal, paragraphs } from './words';

/** What a link leads to. */
export const file: Teller = async (spot, sources) => {
  const source = spot.article.blocks[spot.block];
  const { start } = blockSpan(spot.article, spot.block);
  const target = source && targetsIn(source.node, source.text).find(span => holds(span, spot.offset - start));
  const about = target && (await sources.file(target.address));
  return (
    about && { start: start + target.start, end: start + target.end, text: tellFile(about, sources.say, source.node) }
  );
};

type Tell = {
  readonly [K in FileAbout['kind']]: (
    about: Extract<FileAbout, { kind: K }>,
    say: Say,
    block: Block | undefined,
  ) => string;
};

const TELL: Tell = {
  address: ({ address }) => literal(address),
  article: ({ name, headline, intro, section, published }) =>
    paragraphs(
      `**${literal(headline ?? name)}**`,
      intro === undefined ? undefined : literal(intro),
      [section, published === undefined ? undefined : longDay(dayAt(published))]
        .filter(fact => fact !== undefined)
        .map(literal)
        .join(' · '),
    ),
  missing: ({ name }, say) => say('There is no file {name}.', { name: code(name) }),
  other: ({ name, bytes }, say) => `${literal(name)}, ${kilobytes(bytes, say)}`,
  outside: ({ name }, say) => say('{name} lies outside the workspace.', { name: code(name) }),
  picture: (picture, say, block) => paragraphs(thumbnail(picture), facts(picture, say), altOf(block, say)),
};

/** Markdown about a file; `block` is the one that names it, where it is named. */
export const tellFile = (about: FileAbout, say: Say, block?: Block): string =>
  (TELL[about.kind] as (about: FileAbout, say: Say, block: Block | undefined) => string)(about, say, block);

/** Pixels of a thumbnail's width; a smaller picture is shown as it is. */
const WIDTH = 240;

const thumbnail = ({ uri, pixels }: PictureFile): string =>
  `![](${uri}|width=${Math.min(WIDTH, pixels?.width ?? WIDTH)})`;

const facts = ({ name, bytes, pixels }: PictureFile, say: Say): string =>
  [literal(name), ...(pixels ? [say('{width} × {height} pixels', pixels)] : []), kilobytes(bytes, say)].join(', ');

const altOf = (block: Block | undefined, say: Say): string | undefined => {
  if (block?.type !== 'picture') return undefined;
  return block.alt.value.trim() === '' ? say('No alt text') : say('Alt: {alt}', { alt: literal(block.alt.value) });
};

const kilobytes = (bytes: number, say: Say): string =>
  say('{size} kB', { size: Math.max(1, Math.round(bytes / 1000)) });

/** A name in code, which a name with backticks must not end. */
const code = (name: string): string => `\`${name.replaceAll('`', "'")}\``;
