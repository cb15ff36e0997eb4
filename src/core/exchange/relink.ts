import type { Article, Block, Part } from '../article/types';
import { absoluteUri } from './item';

/** Where a link leads in an export; `undefined` where it cannot, and its words stand alone. */
export type Relink = (target: string) => string | undefined;

/** For formats that leave the desk, where its files are not: only links to the world are kept. */
export const toTheWorld: Relink = target => absoluteUri(target.trim());

/** For files that lie as the articles lie: a link to an article leads to what it was exported to. */
export const toExported =
  (extension: string): Relink =>
  target =>
    isOfTheDesk(target) ? target.replace(/\.article(?=$|[#?])/, `.${extension}`) : target;

/** Whether a link leads to a file of the desk. */
export const isOfTheDesk = (target: string): boolean => !/^(?:[a-z][a-z\d+.-]*:|\/\/|#|\s*$)/i.test(target.trim());

/** What matters of a node of any kind. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  /** Of a picture. */
  readonly caption?: Node;
  /** Of a link in the text. */
  readonly url?: string;
  /** Of a line in a list of links. */
  readonly target?: Part;
}

/** The article with its links led anew, those in lists of links and those in the text. What holds no link stays the same object. */
export function relinked(article: Article, to: Relink): Article {
  const blocks = article.blocks.map(block =>
    hasTarget(block.node) ? { ...block, node: change(block.node, to) as Block } : block,
  );
  return { ...article, blocks };
}

function change(node: Node, to: Relink): Node {
  const { children, caption, target } = node;
  return {
    ...node,
    ...(children !== undefined && { children: children.flatMap(child => inside(child, to)) }),
    ...(caption !== undefined && { caption: change(caption, to) }),
    ...(target !== undefined && { target: { ...target, value: to(target.value) ?? '' } }),
  };
}

/** A link that leads nowhere is what it holds. */
function inside(node: Node, to: Relink): readonly Node[] {
  const changed = change(node, to);
  if (changed.url === undefined) return [changed];
  const url = to(changed.url);
  return url === undefined ? (changed.children ?? []) : [{ ...changed, url }];
}

/** Whether a link is in a node. */
const hasTarget = ({ children, caption, url, target }: Node): boolean =>
  url !== undefined ||
  target !== undefined ||
  (children?.some(hasTarget) ?? false) ||
  (caption !== undefined && hasTarget(caption));

/** The targets of a block's links. */
export function targetsIn({ children = [], caption, url, target }: Node): string[] {
  const own = [url, target?.value].filter(address => address !== undefined);
  return [...own, ...[...children, ...(caption === undefined ? [] : [caption])].flatMap(targetsIn)];
}
