import assert from 'node:assert/strict';
import { contentOf } from '../exchange/exporting';
import { everyArticle } from './articles';
import { jsonSchema, xmlSchema, type Check } from './schemas';

const SCHEMAS: Readonly<Record<string, () => Check>> = {
  ninjs: () => jsonSchema('ninjs/schema/ninjs-schema_3.1.json'),
  'ninjs-2.2': () => jsonSchema('ninjs/schema/ninjs-schema_2.2.json'),
  nitf: () => xmlSchema('nitf/schema', 'nitf-3-6.xsd'),
  'newsml-g2': () => xmlSchema('newsml-g2/schema', 'NewsML-G2_2.35-spec-All-Power.xsd'),
};

/** The document with a member or an element that no schema knows. */
const broken = (document: string) =>
  document
    .replace(/^\{/, '{"unknown-member": 1,')
    .replace('<head', '<unknown/><head')
    .replace('<itemMeta', '<unknown/><itemMeta');

describe('An export holds to the official schema', () => {
  for (const [format, schema] of Object.entries(SCHEMAS)) {
    it(`of ${format}: the examples, a hostile article, an empty one, and 200 from the corpus`, async () => {
      const check = schema();
      const documents = await Promise.all(everyArticle().map(source => contentOf(format, source)));
      assert.deepEqual(await check(documents), []);
      // A schema that takes anything would prove nothing.
      assert.notDeepEqual(await check(documents.slice(0, 1).map(broken)), []);
    });
  }
});
