/** A plain tree for what XML and HTML documents hold; comments, instructions and document types are left behind. */
export interface MarkupElement {
  /** Without its prefix; of HTML in small letters. */
  readonly name: string;
  /** By name without prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/** An element, or text with its entities undone. */
export type Markup = MarkupElement | string;

export const isElement = (node: Markup): node is MarkupElement => typeof node !== 'string';

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The child elements of these names; all of them where none is given. */
export const childrenOf = ({ children }: MarkupElement, ...names: readonly string[]): MarkupElement[] =>
  children.filter(isElement).filter(({ name }) => names.length === 0 || names.includes(name));

/** The first element down a path of child elements. */
export function childAt(element: MarkupElement | undefined, ...path: readonly string[]): MarkupElement | undefined {
  return path.reduce((at, name) => at && childrenOf(at, name)[0], element);
}

/** The elements of these names in document order, those within others of them too. */
export function elementsOf(element: MarkupElement, ...names: readonly string[]): MarkupElement[] {
  return childrenOf(element).flatMap(child => [
    ...(names.includes(child.name) ? [child] : []),
    ...elementsOf(child, ...names),
  ]);
}

/** All text in a node as it stands. */
export const rawText = (node: Markup | undefined): string =>
  node === undefined ? '' : typeof node === 'string' ? node : node.children.map(rawText).join('');

/** The text of a node in one line; `undefined` where there is none. */
export const textOf = (node: Markup | undefined): string | undefined =>
  rawText(node).replace(/\s+/g, ' ').trim() || undefined;

/** The value of an attribute that says something. */
export const attributeOf = (element: MarkupElement | undefined, name: string): string | undefined =>
  element?.attributes[name]?.trim() || undefined;

export const hasClass = ({ attributes }: MarkupElement, name: string): boolean =>
  (attributes['class'] ?? '').split(/\s+/).includes(name);
