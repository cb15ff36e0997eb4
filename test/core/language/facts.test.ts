import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { factsOf } from '../../../src/core/language/facts/facts';
import type { Fact } from '../../../src/core/language/facts/types';
import { sayIn, type Say } from '../../../src/core/say';
import { textIn } from './lay';

const FRONT = '---\nheadline: Ferry sinks\npublished: 2001-11-23 01:27 GMT\n---\n\n';
const facts = (body: string): Fact[] => factsOf(parseArticle(FRONT + body), DEFAULT_DESK);
const told = (body: string): string[] => facts(body).map(({ kind, text }) => `${kind}: ${text}`);

describe('factsOf', () => {
  it('lists names once, in their fullest form, and tells places from people', () => {
    assert.deepEqual(
      told('Harbour master Ann Hughes spoke in Cardigan. Mrs Hughes left for France. Police were in Cardigan.'),
      ['name: Ann Hughes', 'place: Cardigan', 'place: France'],
    );
  });

  it('knows the place that the story was filed from', () => {
    const article = parseArticle('---\ndateline: Aberwen\n---\n\nIt sank off Aberwen.');
    assert.deepEqual(
      factsOf(article, DEFAULT_DESK).map(({ kind }) => kind),
      ['place'],
    );
  });

  it('takes a word at the start of a sentence for a name only where it is one elsewhere', () => {
    assert.deepEqual(told('Passengers waited.'), []);
    assert.deepEqual(told('Interpol was told. Later Interpol answered.'), ['name: Interpol']);
    assert.deepEqual(told('They told Interpol.'), ['name: Interpol']);
  });

  it('lists amounts whole, in figures and in words', () => {
    assert.deepEqual(
      told('It cost £2.5m, or 1,200 euros, 40 per cent more. Twelve men and thirty-one boys; one left.'),
      ['number: £2.5m', 'number: 1,200', 'number: 40 per cent', 'number: Twelve', 'number: thirty-one'],
    );
  });

  it('lists dates, years and times, and says which day is meant', () => {
    const found = facts('It sank on Thursday at 14:30 GMT. Built in 1987, it was sold on 3 May 1999.');
    assert.deepEqual(
      found.map(({ kind, text }) => `${kind}: ${text}`),
      ['date: on Thursday', 'date: 14:30 GMT', 'date: 1987', 'date: 3 May 1999'],
    );
    assert.match(found[0]?.meaning ?? '', /^Thursday, 22 November 2001/);
  });

  it('says in words which days a weekend may be, in the language of the user', () => {
    const article = parseArticle(`${FRONT}It sank at the weekend.`);
    const meaning = (say?: Say): string | undefined => factsOf(article, DEFAULT_DESK, say)[0]?.meaning;
    assert.equal(
      meaning(),
      'Saturday, 17 November 2001 to Sunday, 18 November 2001 / Saturday, 24 November 2001 to Sunday, 25 November 2001',
    );
    assert.match(meaning(sayIn({ '{first} to {last}': 'с {first} по {last}' })) ?? '', /^с Saturday.* по Sunday/);
  });

  it('lists what is said, and does not take it apart, but for names', () => {
    assert.deepEqual(
      told('"We saw 20 people near Swansea on Monday," Ann Hughes said.\n\n> We saw 20 people\n> -- Ann Hughes'),
      [
        'quotation: "We saw 20 people near Swansea on Monday,"',
        'place: Swansea',
        'name: Ann Hughes',
        'quotation: We saw 20 people',
      ],
    );
  });

  it('leaves headlines, crossheads, notes and scare quotes alone', () => {
    assert.deepEqual(told('## Ten lost\n\n<!-- Ask Ann Hughes -->\n\nThe "miracle" was none.'), []);
    assert.deepEqual(factsOf(parseArticle(''), DEFAULT_DESK), []);
  });

  it('places every fact on its words', () => {
    const article = parseArticle(`${FRONT}Some *twelve* men, [Ann Hughes](a) said on Monday.\n\n- 14 boats\n`);
    for (const { text, range } of factsOf(article, DEFAULT_DESK)) assert.equal(textIn(article, range), text);
  });
});

describe('the identity of a fact', () => {
  const BODY = 'Ann Hughes saw 20 boats. There were 20 boats on Monday.';
  const idOf = (body: string, text: string, nth = 0): string | undefined =>
    facts(body).filter(fact => fact.text === text)[nth]?.id;

  it('stays when something else changes, before it and behind it', () => {
    const id = idOf(BODY, '20');
    assert.ok(id);
    assert.equal(idOf(`## New\n\nNobody knew why.\n\n${BODY} It rained.`, '20'), id);
  });

  it('is another one when its sentence changes', () => {
    assert.notEqual(idOf(BODY.replace('saw', 'counted'), '20'), idOf(BODY, '20'));
    assert.equal(idOf(BODY.replace('saw', 'counted'), '20', 1), idOf(BODY, '20', 1));
  });

  it('is its own: the same words in the same sentence twice are two facts', () => {
    const ids = facts(`${BODY}\n\n${BODY}\n\nOn 3 May and 3 May.`).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
