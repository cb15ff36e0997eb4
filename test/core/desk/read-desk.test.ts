import assert from 'node:assert/strict';
import { readDesk } from '../../../src/core/configuration';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { english, told } from '../../../src/core/say';

/** What is wrong and where, as the text that is underlined. */
const faults = (text: string): readonly (readonly [at: string, message: string])[] =>
  readDesk(text).faults.map(({ start, end, message }) => [text.slice(start, end), told(english, message)] as const);

describe('desk/read-desk', () => {
  it('is the default for an empty file', () => {
    for (const text of ['', '\n', '# nothing\n', '---\n'])
      assert.deepEqual(readDesk(text), { desk: DEFAULT_DESK, faults: [] });
  });

  it('reads everything a desk may set', () => {
    const { desk, faults: none } = readDesk(`
language: fr
timeZone: Europe/Paris
layout: text
edition:
  id: matin
  masthead: { title: LE MATIN, services: [Monde, France] }
  navigation: [Une]
people:
  - name: George Robertson
    role: Nato Secretary-General
    alsoKnownAs: [Lord Robertson]
rules:
  missing-dateline: off
  intro-length: { level: warning, words: 25 }
styles: []
houseStyle:
  substitution:
    - { use: Beijing, instead: [Peking], reason: Its name., scope: [body] }
  existence:
    - { pattern: 'in (?:their|its) droves' }
legal:
  - { words: [Smith trial], reason: Jury out., until: 2001-12-01 }
`);
    assert.deepEqual(none, []);
    assert.equal(desk.language, 'fr');
    assert.equal(desk.timeZone, 'Europe/Paris');
    assert.deepEqual(desk.edition, {
      id: 'matin',
      masthead: { title: 'LE MATIN', services: ['Monde', 'France'] },
      navigation: ['Une'],
      promos: DEFAULT_DESK.edition.promos,
    });
    assert.deepEqual(desk.people[0]?.alsoKnownAs, ['Lord Robertson']);
    assert.deepEqual(desk.rules, {
      'missing-dateline': { level: 'off' },
      'intro-length': { level: 'warning', options: { words: 25 } },
    });
    assert.deepEqual(desk.styles, []);
    assert.equal(desk.houseStyle.substitution[0]?.use, 'Beijing');
    assert.deepEqual(desk.legal, [{ words: ['Smith trial'], reason: 'Jury out.', until: '2001-12-01' }]);
  });

  it('finds an edition that ships by its id', () => {
    assert.equal(readDesk('edition: bbc-2001\n').desk.edition, DEFAULT_DESK.edition);
  });

  it('reports every mistake at its place, and reads the rest', () => {
    const cases: readonly (readonly [text: string, at: string, message: RegExp])[] = [
      ['langage: fr\n', 'langage', /no key “langage” here\. Did you mean “language”\?/],
      [
        'rules:\n  missing-datline: off\n',
        'missing-datline',
        /no rule “missing-datline” .* Did you mean “missing-dateline”\?/,
      ],
      ['rules:\n  intro-length: { wrds: 3 }\n', 'wrds', /no option “wrds” here\. Did you mean “words”\?/],
      ['rules:\n  intro-length: { words: many }\n', 'many', /whole number from 5 up/],
      ['rules:\n  intro-length: loud\n', 'loud', /“loud” is none of “off”, “hint”/],
      ['rules:\n  intro-length: info\n', 'info', /Did you mean “information”\?/],
      ['rules: [intro-length]\n', '[intro-length]', /Keys with values are wanted/],
      ['language: [fr]\n', '[fr]', /A text is wanted here/],
      ['language: en_GB_x\n', 'en_GB_x', /no language tag/],
      ['language: english\n', 'english', /no language tag/],
      ['timeZone: Mars/Olympus\n', 'Mars/Olympus', /no time zone/],
      ['styles: bbc\n', 'bbc', /A list is wanted here/],
      ['styles: [bb]\n', 'bb', /“bb” is none of “bbc”\. Did you mean “bbc”\?/],
      ['layout:\n', 'layout', /“layout” has no value/],
      ['people:\n  - role: Minister\n', 'role: Minister\n', /This needs “name”/],
      ['legal:\n  - { words: [x], reason: y, until: soon }\n', 'soon', /“soon” is no day/],
      ['houseStyle:\n  existence:\n    - pattern: (a+)+$\n', '(a+)+$', /could run without end/],
      ['houseStyle:\n  existence:\n    - pattern: "(a"\n', '"(a"', /no regular expression/],
    ];
    for (const [text, at, message] of cases) {
      const [first, ...others] = faults(`${text}\n# after\n`);
      assert.ok(first, text);
      assert.equal(first[0].trimEnd(), at.trimEnd(), text);
      assert.match(first[1], message, text);
      assert.deepEqual(others, [], text);
      assert.equal(readDesk(`${text}language: cy\n`.replace(/^lang.*\n/, '')).desk.language, 'cy', text);
    }
  });

  it('says where YAML breaks off', () => {
    const { desk, faults: found } = readDesk('language: fr\nstyles: [bbc\n');
    assert.equal(found.length > 0, true);
    assert.match(told(english, found[0]!.message), /^This is not valid YAML: /);
    assert.equal(desk.language, 'fr');
  });

  it('says what is wrong with YAML in words that need no YAML', () => {
    const cases = {
      'styles: [bbc\n': /a bracket or a quotation mark is not closed/,
      'layout: a: b\n': /a colon too many/,
      'layout: @home\n': /this character means something else/,
      'layout: *home\n': /this character means something else/,
      'layout: "a\\d"\n': /a backslash between double quotation marks is typed twice/,
      'language: fr\nlanguage: cy\n': /this name stands here twice/,
      'edition:\n\tid: x\n': /a tab indents this line/,
      'layout: "bbc\n': /quotation mark is (?:missing|not closed)/,
    };
    for (const [text, words] of Object.entries(cases))
      assert.match(
        readDesk(text)
          .faults.map(({ message }) => told(english, message))
          .join('\n'),
        words,
        text,
      );
  });

  it('is not taken in by aliases that multiply', () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `  - &l${i} { words: [${i ? `*l${i - 1}, *l${i - 1}, *l${i - 1}` : 'x'}], reason: y }`,
    );
    const { faults: found } = readDesk(`legal:\n${levels.join('\n')}\n`);
    assert.ok(found.length > 0);
  });

  it('does not read a file that nobody wrote', () => {
    assert.match(told(english, readDesk(`# ${'x'.repeat(2_000_001)}`).faults[0]!.message), /was not read/);
  });
});
