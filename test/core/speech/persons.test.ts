import assert from 'node:assert/strict';
import { evidence, only } from './told';

const person = (...texts: string[]): string | undefined => only(...texts).person;

describe('whom a pronoun stands for', () => {
  it('is told by the sentence before', () => {
    assert.equal(person('Mr Ivanov flew to Oslo. "We wait," he said.'), 'Mr Ivanov');
    assert.equal(person('Anna Berg flew to Oslo. She called it "a waste of fish".'), 'Anna Berg');
  });

  it('is told by the paragraph before', () => {
    assert.equal(person('Mr Ivanov flew to Oslo on Thursday.', '"We wait," he said.'), 'Mr Ivanov');
  });

  it('is never a man where the pronoun is a woman’s', () => {
    assert.equal(person('Mr Ivanov flew to Oslo on Thursday.', '"We wait," she said.'), undefined);
  });

  it('is whoever "who" follows', () => {
    assert.equal(person('The minister sacked Anna Berg, who called the plan "a disgrace to us all".'), 'Anna Berg');
  });

  it('is nobody where a name speaks', () => {
    assert.equal(person('Anna Berg flew to Oslo. "We wait," Mr Ivanov said.'), undefined);
  });

  it('is the evidence, where it is found', () => {
    assert.equal(evidence('Mr Ivanov flew to Oslo. "We wait," he said.'), 'he | said | pronoun');
    assert.equal(evidence('"We wait," he said.'), 'he | said | same-sentence');
  });
});

/** Whom "the …" is, by the words that name an office before. */
const OFFICES: readonly (readonly [person: string | undefined, ...texts: string[]])[] = [
  ['Sergei Ivanov', 'Defence Minister Sergei Ivanov flew to Oslo.', '"We wait," the minister said.'],
  ['Sergei Ivanov', 'Defence Minister Sergei Ivanov flew to Oslo. "We wait," said the defence minister.'],
  ['Sergei Ivanov', 'Sergei Ivanov, the defence minister, flew to Oslo.', '"We wait," the minister said.'],
  ['Tony Blair', 'Prime Minister Tony Blair flew to Oslo.', 'The prime minister called it "a great day for us".'],
  [undefined, 'Sergei Ivanov flew to Oslo.', '"We wait," the minister said.'],
  [undefined, 'Finance Minister Anna Berg flew to Oslo.', '"We wait," the defence minister said.'],
  [
    undefined,
    'Finance Minister Anna Berg and Defence Minister Sergei Ivanov flew to Oslo.',
    '"We wait," the minister said.',
  ],
];

describe('whom a title stands for', () => {
  for (const [name, ...texts] of OFFICES) it(texts.join(' | '), () => assert.equal(person(...texts), name));

  it('is remembered while people are quoted', () => {
    const texts = ['Defence Minister Sergei Ivanov flew to Oslo.', '"We are late," Anna Berg said.'];
    assert.equal(person(...texts, '"We wait," the minister said.'), 'Sergei Ivanov');
  });

  it('is the evidence, where it is found', () => {
    assert.equal(
      evidence('Defence Minister Sergei Ivanov flew to Oslo.', '"We wait," the minister said.'),
      'the minister | said | title',
    );
  });
});
