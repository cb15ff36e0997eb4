import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { deskSchema, readDesk } from '../../../src/core/configuration';

const validate = new Ajv({ strict: false }).compile(deskSchema());

describe('desk/schema', () => {
  it('agrees with the reader about what is right and what is wrong', () => {
    const right = ['language: fr\n', 'rules: { intro-length: { level: off, words: 20 } }\n', 'edition: bbc-2001\n'];
    const wrong = [
      'langage: fr\n',
      'rules: { intro-length: loud }\n',
      'rules: { nothing: off }\n',
      'people: [{ role: x }]\n',
    ];
    for (const text of [...right, ...wrong]) {
      const fits = right.includes(text);
      assert.equal(validate(parse(text)), fits, text);
      assert.equal(readDesk(text).faults.length === 0, fits, text);
    }
  });
});
