import { phrase, type Phrase } from '../say';
import { parse, type AstNode } from 'regjsparser';

/**
 * Whether a desk's regular expression may run on articles. JavaScript's engine tries again for every way in which a
 * repetition can be divided up, so some patterns take longer than the age of the universe on one hostile line. Refused are
 * repetitions (or alternatives) inside repetitions, repetitions that can take each other's characters, and back references;
 * what is left takes time that grows with the square of a passage's length at most.
 */
const FEATURES = { lookbehind: true, namedGroups: true, unicodePropertyEscape: true } as const;
type Syntax = AstNode<typeof FEATURES>;
type Repetition = Extract<Syntax, { type: 'quantifier' }>;

/** A repetition as short as this is spelling out, not searching. */
const SHORT = 8;
/** Characters that stand for all others when two sets are compared. */
const SAMPLE = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  '\n',
  '\t',
  'é',
  '“',
  '”',
  '’',
  '–',
  '£',
  'ß',
  'Ж',
  '中',
  '\u00a0',
];

const repeats = (node: Syntax): node is Repetition => node.type === 'quantifier' && (node.max ?? Infinity) > 1;
const isLong = (node: Repetition): boolean => (node.max ?? Infinity) > SHORT;

const childrenOf = (node: Syntax): readonly Syntax[] =>
  'body' in node && node.type !== 'characterClass' ? node.body : [];

const some = (node: Syntax, test: (node: Syntax) => boolean): boolean =>
  test(node) || childrenOf(node).some(child => some(child, test));

const isNested = (node: Syntax): boolean =>
  repeats(node) &&
  childrenOf(node).some(body => some(body, inner => inner.type === 'quantifier' || inner.type === 'disjunction'));

/** The sample characters that one character of the pattern takes; all of them where it is more than a character. */
function taken(node: Syntax): ReadonlySet<string> {
  const unit = repeats(node) ? (node.body[0] as Syntax) : node;
  if (childrenOf(unit).length) return new Set(SAMPLE);
  const character = new RegExp(`^(?:${unit.raw})$`, 'u');
  return new Set(SAMPLE.filter(sample => character.test(sample)));
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(sample => b.has(sample));

interface Leaf {
  readonly takes: ReadonlySet<string>;
  readonly long: boolean;
  readonly needed: boolean;
}

/** A sequence of characters and repetitions; groups are opened, choices taken as one thing that may be empty. */
function leaves(node: Syntax): Leaf[] {
  if (node.type === 'anchor') return [];
  if (node.type === 'alternative' || (node.type === 'group' && node.behavior !== 'lookahead'))
    return childrenOf(node).flatMap(leaves);
  const takes = taken(node);
  if (node.type === 'quantifier') return [{ takes, long: repeats(node) && isLong(node), needed: node.min > 0 }];
  return [{ takes, long: some(node, inner => repeats(inner) && isLong(inner)), needed: !childrenOf(node).length }];
}

/** Whether two repetitions can divide the same characters between them, nothing standing between that keeps them apart. */
function compete(sequence: readonly Leaf[]): boolean {
  return sequence.some((first, i) => {
    if (!first.long) return false;
    for (const next of sequence.slice(i + 1)) {
      const meets = overlap(first.takes, next.takes);
      if (next.long && meets) return true;
      if (next.needed && !meets) return false;
    }
    return false;
  });
}

function competing(node: Syntax): boolean {
  return (
    compete(leaves(node)) ||
    some(node, inner => inner.type === 'disjunction' && inner.body.some(one => compete(leaves(one))))
  );
}

const CHECKS: readonly (readonly [(root: Syntax) => boolean, Phrase])[] = [
  [
    root => some(root, node => node.type === 'reference'),
    phrase(
      'This regular expression could run without end: it refers back to a group. Write it more narrowly, as \\w{1,20}.',
    ),
  ],
  [
    root => some(root, isNested),
    phrase(
      'This regular expression could run without end: it repeats something that itself repeats or offers a choice. Write it more narrowly, as \\w{1,20}.',
    ),
  ],
  [
    competing,
    phrase(
      'This regular expression could run without end: two of its repetitions can take the same characters. Write it more narrowly, as \\w{1,20}.',
    ),
  ],
];

function syntaxOf(pattern: string): Syntax | string {
  try {
    // Both: the engine is the judge of what it will run, the parser of what it means.
    new RegExp(pattern, 'u');
    return parse(pattern, 'u', FEATURES);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What is wrong with a pattern, as a whole sentence; `undefined` where it may run. */
export function patternFault(pattern: string): Phrase | undefined {
  const syntax = syntaxOf(pattern);
  if (typeof syntax === 'string')
    return phrase('This is no regular expression: {reason}', {
      reason: syntax.replace(/\s+/g, ' ').replace(/\.?$/, '.'),
    });
  return CHECKS.find(([refuses]) => refuses(syntax))?.[1];
}
