import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { FIELDS } from '../../../src/core/article/fields';
import { frontMatterSchema } from '../../../src/core/article/schema';

const example = readFileSync('examples/nato-putin.article', 'utf8');

describe('article: the JSON Schema', () => {
  it('takes the example, and the example of each field', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(frontMatterSchema());
    for (const front of [
      example.split('---\n')[1]!,
      ...FIELDS.map(({ name, example: value }) => `headline: x\n${name === 'headline' ? '' : `${name}: ${value}`}`),
    ]) {
      assert.ok(validate(parseYaml(front)), `${front}\n${JSON.stringify(validate.errors)}`);
    }
    assert.ok(!validate({ status: 'redy', headline: 'x' }));
    assert.ok(!validate({}));
  });
});
