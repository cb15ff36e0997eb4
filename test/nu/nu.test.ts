import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LAYOUTS } from '../../src/core/layout/registry';
import { asHtml } from '../browser/exporting';
import { sitePages } from '../browser/site-pages';
import { everyArticle } from '../schemas/articles';

const JAR = path.resolve('.build/vnu/node_modules/vnu-jar/build/dist/vnu.jar');

interface Message {
  readonly url: string;
  readonly lastLine: number;
  readonly message: string;
}

/**
 * The checker takes structured data for a script that would run, and says that the source `data:` lets no picture of that scheme
 * through; of a file's neighbours it thinks that neither `'self'` nor `file:` means them. Browsers know better, as
 * `test/browser/inert.test.ts` and `site-on-disk.test.ts` show.
 */
const MISTAKEN =
  /violates Content Security Policy.*(?:blocked by “script-src”|image “data:image\/.*blocked by “img-src”|external stylesheet “[^”:]*” blocked by “style-src”)/;

/** The checker also guesses a language from a page's words; on a short page with foreign names it guesses wrong. */
const GUESSED = /^This document appears to be written in/;

/** The errors and warnings in the HTML files of a folder. It asks nobody on the network. */
function check(folder: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    // The exit code is 1 where there are messages.
    execFile('java', ['-jar', JAR, '--format', 'json', folder], { maxBuffer: 1 << 28 }, (error, _out, err) => {
      if (!err.startsWith('{')) {
        reject(new Error(err, { cause: error }));
        return;
      }
      const { messages } = JSON.parse(err) as { readonly messages: readonly Message[] };
      // Of each fault one place is enough.
      const places = new Map(
        messages
          .filter(({ message }) => !MISTAKEN.test(message) && !GUESSED.test(message))
          .map(({ url, lastLine, message }) => [message, `${path.basename(url)}:${lastLine}`]),
      );
      resolve([...places].map(([message, place]) => `${place} ${message}`));
    });
  });
}

describe('The Nu HTML checker', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'crosshead-nu-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('has nothing to say about exported pages: the examples, a hostile article, an empty one, and 200 from the corpus', async () => {
    for (const { id } of LAYOUTS)
      for (const [at, source] of everyArticle().entries())
        writeFileSync(path.join(folder, `${id}-${at}.html`), await asHtml(source, id));
    assert.deepEqual(await check(folder), []);
  });

  it('has nothing to say about a site: its pages, its front, the fronts of sections, and those that turn pages', async () => {
    const site = path.join(folder, 'site');
    mkdirSync(site);
    for (const { id } of LAYOUTS)
      for (const [name, html] of await sitePages(id))
        writeFileSync(path.join(site, `${id}-${name.replaceAll('/', '-')}`), html);
    assert.deepEqual(await check(site), []);
  });

  it('would say something about a page that is wrong', async () => {
    writeFileSync(path.join(folder, 'wrong.html'), '<!doctype html><p><b>Text</p>');
    assert.notDeepEqual(await check(path.join(folder, 'wrong.html')), []);
  });
});
