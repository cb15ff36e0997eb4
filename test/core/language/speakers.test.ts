import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { speakersOf, type Speaker } from '../../../src/core/language/people/speakers';
import { textIn } from './lay';

const TEXT = `"Nobody will ever know who said these words."

Harbour master Rhiannon Pritchard met Lord Bevan. "We saw the boat go down," Rhiannon Pritchard said.

"It was dark," said a spokesman. "It was cold," Mrs Pritchard said.

Later Rhiannon Pritchart left.
`;
const article = parseArticle(TEXT);
const speakers = speakersOf(article, DEFAULT_DESK);
const named = (name: string): Speaker => speakers.people.find(person => person.name === name)!;

describe('speakersOf', () => {
  it('sets quotations apart that nobody is named for', () => {
    assert.deepEqual(
      speakers.orphans.map(({ text }) => text),
      ['"Nobody will ever know who said these words."'],
    );
  });

  it('lists who speaks, with first mention and what they say', () => {
    const { first, quotations } = named('Rhiannon Pritchard');
    assert.equal(first?.start.line, 2);
    assert.deepEqual(
      quotations.map(({ text }) => text),
      ['"We saw the boat go down,"', '"It was cold,"'],
    );
    assert.deepEqual(named('Lord Bevan').quotations, []);
  });

  it('lists who speaks without a name', () => {
    assert.deepEqual(
      speakers.unnamed.map(({ name, quotations }) => [name, quotations.map(({ text }) => text)]),
      [['a spokesman', ['"It was dark,"']]],
    );
  });

  it('does not take a council for a person because its spokesman speaks', () => {
    const copy =
      '"We are sorry," a spokesman for Cornwall Council said.\n\n"It is shut," said a spokesman for Cornwall Council.\n';
    const { people, unnamed } = speakersOf(parseArticle(copy), DEFAULT_DESK);
    assert.deepEqual(people, []);
    assert.deepEqual(
      unnamed.map(({ name, quotations }) => [name, quotations.length]),
      [['a spokesman for Cornwall Council', 2]],
    );
  });

  it('marks a name that is spelt in two ways', () => {
    const [other] = named('Rhiannon Pritchard').otherSpellings;
    assert.equal(other?.text, 'Rhiannon Pritchart');
    assert.equal(textIn(article, other.range), 'Rhiannon Pritchart');
    assert.deepEqual(named('Lord Bevan').otherSpellings, []);
  });

  it('takes the desk’s role', () => {
    const desk = { ...DEFAULT_DESK, people: [{ name: 'Rhiannon Pritchard', role: 'Harbour master', alsoKnownAs: [] }] };
    assert.equal(speakersOf(article, desk).people[0]?.role, 'Harbour master');
  });

  it('lists nobody where nobody is', () => {
    assert.deepEqual(speakersOf(parseArticle('It rained.'), DEFAULT_DESK), { orphans: [], people: [], unnamed: [] });
  });
});
