/** What can be followed: pictures, clips, links in the text, see-also lines, internet links, embeds. */
import type { Link } from 'mdast';
import type { DocumentLink } from 'vscode-languageserver-types';
import { absolute } from '../article/positions';
import type { Article, Attribute, Block, Change, Part, Span } from '../article/types';
import { blockAt, blockSpan, rangeIn } from './ranges';

/** An address as typed, and where it stands in its top-level block. */
export interface Target extends Span {
  readonly address: string;
}

/** Directive attributes that name a file or an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['src', 'poster', 'url']);

/**
 * The links of an article.
 *
 * @param resolve the absolute address of one as typed, or `undefined` where it may not be followed
 */
export function documentLinks(article: Article, resolve: (address: string) => string | undefined): DocumentLink[] {
  return article.blocks.flatMap((block, at) =>
    targetsIn(block.node, block.text).flatMap(target => {
      const address = resolve(target.address);
      return address === undefined ? [] : [{ range: rangeIn(article, at, target), target: address }];
    }),
  );
}

/** The one that an offset is in. */
export function targetAt(article: Article, offset: number): Target | undefined {
  const at = blockAt(article, offset);
  const block = article.blocks[at];
  const { start } = blockSpan(article, at);
  return (
    block &&
    targetsIn(block.node, block.text).find(target => target.start <= offset - start && offset - start <= target.end)
  );
}

/** Every address of an article, as offsets into its text. */
export const targetsOf = (article: Article): Target[] =>
  article.blocks.flatMap(({ node, text }, at) =>
    targetsIn(node, text).map(target => ({ ...target, ...absolute(article, at, target) })),
  );

/**
 * The changes after which links lead where `moved` says.
 *
 * @param moved the new path for an address as typed, or `undefined` where it stays
 */
export const readdressed = (article: Article, moved: (address: string) => string | undefined): Change[] =>
  targetsOf(article).flatMap(({ address, start, end }) => {
    const path = moved(address);
    return path === undefined ? [] : [{ start, end, text: addressOf(path) }];
  });

/** A path as an article has it: blanks and brackets would end an address. */
export const addressOf = (path: string): string =>
  path.replace(/[\s()%]/g, encodeURIComponent).replace(/[()]/g, percent);
const percent = (character: string): string => `%${character.charCodeAt(0).toString(16)}`;

interface Walked {
  readonly type: string;
  readonly children?: readonly Walked[];
  readonly src?: Part;
  readonly target?: Part;
  readonly caption?: Walked;
  readonly attributes?: readonly Attribute[];
}

/** The addresses in a block, in the order of the text. Empty ones are left out: they are yet to come. */
export const targetsIn = (block: Block, source: string): Target[] =>
  [...walk(block as unknown as Walked, source)]
    .filter(({ address }) => address !== '')
    .sort((a, b) => a.start - b.start);

function* walk(node: Walked, source: string): Generator<Target> {
  if (node.type === 'link') yield* linkTarget(node as unknown as Link, source);
  for (const part of [node.src, node.target]) if (part) yield targetOf(part);
  for (const { key, value } of node.attributes ?? []) if (ADDRESSES.has(key.value)) yield targetOf(value);
  if (node.caption) yield* walk(node.caption, source);
  for (const child of node.children ?? []) yield* walk(child, source);
}

const targetOf = ({ value, start, end }: Part): Target => ({ address: value, start, end });

/** An address, in pointed brackets or not, before a title. */
const DESTINATION = /\s*(?:<([^<>]*)>|(\S*))/y;

/** The address of `[text](address "title")`: behind the last child and `](`. */
function* linkTarget({ url, children, position }: Link, source: string): Generator<Target> {
  const to = position?.end.offset;
  const from = children.at(-1)?.position?.end.offset ?? (position?.start.offset ?? 0) + 1;
  const open = source.indexOf('](', from) + 2;
  if (to === undefined || open < 2 || open >= to) return;
  DESTINATION.lastIndex = open;
  const [whole = '', pointed, bare = ''] = DESTINATION.exec(source.slice(0, to - 1)) ?? [];
  const end = open + whole.length - (pointed === undefined ? 0 : 1);
  yield { address: url, start: end - (pointed ?? bare).length, end };
}
