import { phrase, type Phrase } from '../say';
import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import { didYouMean } from './nearest';
import type { BooleanShape, EitherShape, IntegerShape, ListShape, MapShape, Shape, TextShape } from './shape';
import type { DeskFault } from './types';
import { yamlFault } from './yaml-fault';

/** More nodes than any desk writes: YAML aliases that stand for each other multiply without bound. */
const MOST_NODES = 50_000;

/** `*name` where nothing has that name: a desk that means the asterisk itself. */
const NO_ALIAS = phrase('This is not valid YAML: {reason}.', { reason: yamlFault('BAD_ALIAS') });

/** `null` stands for a value that was left out, so that a reader can report and return at once. */
type Report = (node: Node | null, message: Phrase) => null;

/** Reads YAML nodes into values of a shape; what does not fit is reported at its place and left out. */
export class ShapeReader {
  readonly faults: DeskFault[] = [];
  #nodes = 0;

  constructor(readonly document: Document) {}

  read(node: unknown, shape: Shape): unknown {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES) return this.#tooMuch(node as Node);
    const target = isAlias(node) ? node.resolve(this.document) : node;
    if (target === undefined) return isAlias(node) ? this.report(node, NO_ALIAS) : null;
    const read = READERS[shape.type] as (reader: ShapeReader, node: Node | null, shape: Shape) => unknown;
    return read(this, target as Node | null, shape);
  }

  readonly report: Report = (node, message) => {
    const [start = 0, end = start] = node?.range ?? [];
    this.faults.push({ start, end: Math.max(end, start), message, severity: 'error' });
    return null;
  };

  #tooMuch(node: Node): null {
    if (this.#nodes === MOST_NODES + 1)
      this.report(
        node,
        phrase('There are more than {most} values here: write it without aliases.', { most: MOST_NODES }),
      );
    return null;
  }
}

const valueOf = (node: Node | null): unknown => (isScalar(node) ? node.value : undefined);
/** YAML reads 7 and true where the desk wrote a word. */
function textOf(node: Node | null): string {
  const value = valueOf(node);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
const quote = (texts: readonly string[]): string => texts.map(text => `“${text}”`).join(', ');

function readText(reader: ShapeReader, node: Node | null, { of, refuse }: TextShape): string | null {
  const text = textOf(node);
  if (!text.trim())
    return reader.report(
      node,
      of ? phrase('One of these is wanted here: {choices}.', { choices: quote(of) }) : phrase('A text is wanted here.'),
    );
  if (of && !of.includes(text)) {
    const slots = { text, choices: quote(of), hint: didYouMean(text, of) };
    return reader.report(node, phrase('“{text}” is none of {choices}.{hint}', slots));
  }
  const refused = refuse?.(text);
  return refused === undefined ? text : reader.report(node, refused);
}

function readInteger(reader: ShapeReader, node: Node | null, { minimum }: IntegerShape): number | null {
  const value = valueOf(node);
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum) return value;
  return reader.report(node, phrase('A whole number from {minimum} up is wanted here.', { minimum }));
}

function readBoolean(reader: ShapeReader, node: Node | null, shape: BooleanShape): boolean | null {
  const value = valueOf(node);
  return typeof value === shape.type
    ? (value as boolean)
    : reader.report(node, phrase('true or false is wanted here.'));
}

function readList(reader: ShapeReader, node: Node | null, { of }: ListShape): unknown[] | null {
  if (!isSeq(node)) return reader.report(node, phrase('A list is wanted here: one line for each, starting with “- ”.'));
  return node.items.map(item => reader.read(item, of)).filter(item => item !== null);
}

const UNKNOWN: Readonly<Record<NonNullable<MapShape['names']>, (key: string, hint: Phrase | string) => Phrase>> = {
  keys: (key, hint) => phrase('There is no key “{key}” here.{hint}', { key, hint }),
  options: (key, hint) => phrase('There is no option “{key}” here.{hint}', { key, hint }),
  rules: (key, hint) => phrase('There is no rule “{key}” here.{hint}', { key, hint }),
};

function readPair(
  reader: ShapeReader,
  pair: Pair,
  { keys, names = 'keys' }: MapShape,
): readonly [string, unknown] | null {
  const key = textOf(pair.key as Node | null);
  const shape = Object.hasOwn(keys, key) ? keys[key] : undefined;
  if (!shape) return reader.report(pair.key as Node, UNKNOWN[names](key, didYouMean(key, Object.keys(keys))));
  const node = pair.value as Node | null;
  // An empty value means: not set. It is reported at the key, for it has no place of its own.
  if (node === null || (isScalar(node) && node.value === null))
    return reader.report(pair.key as Node, phrase('“{key}” has no value. Give it one, or take the line out.', { key }));
  return [key, reader.read(node, shape)];
}

function readMap(reader: ShapeReader, node: Node | null, shape: MapShape): Record<string, unknown> | null {
  if (!isMap(node)) return reader.report(node, phrase('Keys with values are wanted here, one “key: value” a line.'));
  const entries = node.items.map(pair => readPair(reader, pair, shape)).filter(entry => entry !== null);
  const given = Object.fromEntries(entries.filter(([, value]) => value !== null));
  const missing = shape.required?.filter(key => !entries.some(([name]) => name === key)) ?? [];
  if (missing.length) return reader.report(node, phrase('This needs {keys}.', { keys: quote(missing) }));
  return shape.required?.every(key => Object.hasOwn(given, key)) === false ? null : given;
}

const readEither = (reader: ShapeReader, node: Node | null, { short, long }: EitherShape): unknown =>
  reader.read(node, isScalar(node) ? short : long);

const READERS: {
  readonly [T in Shape['type']]: (
    reader: ShapeReader,
    node: Node | null,
    shape: Extract<Shape, { type: T }>,
  ) => unknown;
} = {
  text: readText,
  integer: readInteger,
  boolean: readBoolean,
  list: readList,
  map: readMap,
  either: readEither,
};
