import assert from 'node:assert/strict';
import { unzipSync, strFromU8 } from 'fflate';
import { exportTo } from '../exchange/exporting';
import { everyArticle } from './articles';
import { xmlSchema } from './schemas';

/** Namespaces that a reader may ignore, and says so: the schema of 2006 does not know them. */
const withoutExtensions = (xml: string): string =>
  xml.replace(/ mc:Ignorable="[^"]*"/, '').replace(/ w1[45]:\w+="[^"]*"/g, '');

const PARTS = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml'];

describe('A Word file', () => {
  it('holds to the schema of WordprocessingML: the examples, a hostile article, an empty one, and 200 from the corpus', async () => {
    const check = xmlSchema('docx-ooxml/schema', 'wml.xsd');
    const files = await Promise.all(everyArticle().map(source => exportTo('docx', source)));
    const documents = files.flatMap(({ content }) => {
      const parts = unzipSync(content as Uint8Array);
      return PARTS.map(name => withoutExtensions(strFromU8(parts[name]!)));
    });
    assert.deepEqual(await check(documents), []);
    assert.notDeepEqual(await check(documents.slice(0, 1).map(xml => xml.replace('<w:body>', '<w:bodice>'))), []);
  });
});
