import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { REPORTERS } from '../../../src/core/lint/reporters';
import { reportOf } from '../../../src/core/lint/reporters/report';
import { FILES } from '../../core/lint/linted';

/** The schema that OASIS published. */
const SARIF_SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

describe('lint/reporters', () => {
  it('sarif is valid by the schema of its version 2.1.0', () => {
    const schema = JSON.parse(readFileSync(SARIF_SCHEMA, 'utf8')) as Record<string, unknown>;
    // Ajv reads later drafts than the schema's; the keywords that say which are all that tells them apart here.
    delete schema['$schema'];
    delete schema['id'];
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    const sarif = REPORTERS.find(({ id }) => id === 'sarif')!;
    for (const files of [FILES, [], FILES.slice(0, 1)]) {
      validate(JSON.parse(reportOf(sarif, files, { version: '0.1.0' })));
      assert.deepEqual(validate.errors, null);
    }
    assert.equal(validate({ version: '2.1.0', runs: [{ results: [] }] }), false);
  });
});
