import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { textField } from '../../../src/core/article/fields-of';
import { parseArticle } from '../../../src/core/article/parse';
import { guessFormat, importArticles } from '../../../src/core/exchange/importing';
import { blocksOf } from '../../../src/core/exchange/item';
import { hasSign } from '../../../src/extension/standby/agency-copy';
import { importContext } from '../../exchange/in/importing';

const FOLDER = path.resolve('../shared/samples');

/** The format that a folder of samples is in, where its name is not the format's own. */
const FORMATS: Readonly<Record<string, string>> = {
  'ap-media-api': 'ninjs',
  'html-schema.org': 'html',
  'iptc7901-anpa': 'text',
  'wordpress-wxr': 'rss',
};

const samples = readdirSync(FOLDER)
  .filter(folder => folder !== 'html-schema.org')
  .flatMap(folder =>
    readdirSync(path.join(FOLDER, folder)).map(file => ({ folder, file, format: FORMATS[folder] ?? folder })),
  );

/** Formats that the editor offers to import when such a file is opened. */
const OFFERED: ReadonlySet<string> = new Set(['newsml-1.2', 'newsml-g2', 'ninjs', 'nitf']);

describe('What agencies really send', () => {
  for (const { folder, file } of samples.filter(({ format }) => OFFERED.has(format))) {
    it(`is worth a closer look when it is opened: ${folder}/${file}`, () =>
      assert.ok(hasSign(readFileSync(path.join(FOLDER, folder, file), 'utf8'))));
  }

  for (const { folder, file, format } of samples) {
    it(`is told by its content and gives articles with headline and text: ${folder}/${file}`, async () => {
      const bytes = readFileSync(path.join(FOLDER, folder, file));
      assert.equal(guessFormat(bytes, file)?.id, format);
      const imported = await importArticles(format, bytes, { ...importContext, name: file });
      assert.ok(imported.length > 0);
      for (const { text } of imported) {
        const article = parseArticle(text);
        assert.ok(textField(article, 'headline'), text);
        assert.ok(blocksOf(article, 'paragraph').length > 0, text);
      }
    });
  }
});
