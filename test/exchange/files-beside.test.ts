import assert from 'node:assert/strict';
import fc from 'fast-check';
import path from 'node:path';
import { exportContext, exportTo } from './exporting';

const png = (name: string) => ({ bytes: new TextEncoder().encode(name), mediaType: 'image/png' });
const context = exportContext({ filesBeside: true, asset: png });

/** The addresses of the pictures in a page, and the files that go with it. */
async function besideOf(...sources: string[]) {
  const { content, files } = await exportTo('html', sources.map(src => `![A](${src})`).join('\n\n'), context);
  const shown = [...String(content).matchAll(/<img src="([^"]*)"/g)].map(([, src = '']) => decodeURIComponent(src));
  return { content: String(content), shown, files: files ?? new Map<string, string | Uint8Array>() };
}

describe('A web page with its files beside it', () => {
  it('names its style sheet and its pictures by their own names', async () => {
    const { content, shown, files } = await besideOf('images/a.png', './images/b%20c.png', 'x/../d.png');
    assert.deepEqual(shown, ['images/a.png', 'images/b c.png', 'd.png']);
    assert.deepEqual([...files.keys()], ['styles/bbc-2001.css', ...shown]);
    assert.match(content, /<link rel="stylesheet" href="styles\/bbc-2001\.css">/);
    assert.doesNotMatch(content, /<style>|data:/);
  });

  it('keeps pictures from above the article apart, below the page', async () => {
    const { shown, files } = await besideOf('../a/x.png', '../b/x.png', '../../a/x.png');
    assert.equal(new Set(shown).size, 3);
    for (const [at, src] of ['../a/x.png', '../b/x.png', '../../a/x.png'].entries())
      assert.deepEqual(files.get(shown[at]!), png(src).bytes);
  });

  it('never names a file outside its folder', () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .array(fc.constantFrom('..', '.', 'a', '_', '', '%2e%2e', '..%2f..', 'C:', '..\\..', '~'))
          .map(steps => steps.join('/')),
        async src => {
          for (const name of (await besideOf(src)).files.keys()) {
            const file = path.posix.resolve('/out/site', name);
            assert.ok(file.startsWith('/out/site/'), `${src}: ${name}`);
          }
        },
      ),
    ));
});
