import fc from 'fast-check';

/** Blocks that between them wake most rules, and bear on each other. */
const BLOCKS = [
  'Nato Secretary-General George Robertson is meeting President Vladimir Putin in Moscow.',
  'Lord Robertson said: "We are in coalition again against a common enemy. We shall not forget it."',
  '"There will be no deal this week. That much is certain by now."',
  '"It goes on in the next paragraph, he said, and is never closed.',
  '"It is closed here," he added.',
  'Sergei Ivanov spoke.\nLater Sergei Ivanof left, and Mr Rushailo claimed that the talks "failed".',
  "'Single marks,' Mr Ivanov said. It was a very unique chance for NATO and the Taliban.",
  'It rained in Moscow all night long.',
  'John Smith, 45, was there. Police named three men: Ahmed Ali, John Smith, Paul Jones and Peter Brown.',
  'Mr Smith, 46, left next Friday, Monday 29 November. See https://example.org/.',
  '## Taleban threat',
  '### What the Taleban mean for us & others.',
  '> We are in a coalition',
  '> Once again we are in coalition\n> -- Lord Robertson',
  '![](a.png)',
  '![George Robertson](a.png)\nLord Robertson (right): "We are in coalition again"\nPhoto: AP',
  '::video[We hope]',
  ':::box[Facts & figures]\n"Nobody said this in the box. It stands there alone."\n\n- One item, 5 kms long\n:::',
  ':::quote[A letter]\nThe center of it is NATO.\n:::',
  '<!-- lint-ignore missing-attribution: court copy -->',
  '<!-- lint-ignore style-substitution, style-capitalisation: a name (until 2001-12-31) -->',
  '<!-- lint-ignore nothing-at-all -->',
  '<!-- A note -->',
  '- An iconic item\n- "An orphan in a list. It is all alone."',
  '::bogus[x]{y="z"}',
] as const;

const FRONTS = [
  '',
  '---\nheadline: Nato brings radical offer to Putin\npublished: Friday, 23 November, 2001, 01:27 GMT\n---\n\n',
  "---\nheadline: Nato & Putin: 'We are in coalition'\nstatus: ready\ndateline: Moscow\nkeyword: x\n---\n",
  '---\nheadline: 18 men named\nlanguage: fr\n',
] as const;

/** The source of an article, good and bad things mixed. */
export const articleText = fc
  .tuple(fc.constantFrom(...FRONTS), fc.array(fc.constantFrom(...BLOCKS), { maxLength: 14 }))
  .map(([front, blocks]) => front + blocks.join('\n\n') + '\n');

/** One edit: where, as a share of the text; how much goes; what comes. */
export const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(30),
  insert: fc.constantFrom(
    '',
    'e',
    '"',
    '\n\n',
    ' Mr Ivanov said',
    '. ',
    '## ',
    '<!-- ',
    '\n\n"Who says this? Nobody does, it seems."\n\n',
    "'",
    'NATO ',
  ),
});
export type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
