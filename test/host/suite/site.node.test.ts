import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CancellationTokenSource, extensions } from 'vscode';
import { siteProgram } from '../../../src/extension/export/site/program.node';
import { equal, ok } from './assert';

const ARTICLES = 300;

describe('A site in the editor', function () {
  this.timeout(120_000);
  const top = fs.mkdtempSync(path.join(os.tmpdir(), 'crosshead-site-'));
  const [folder, out] = [path.join(top, 'news'), path.join(top, 'site')];
  const wish = { folder, workspace: top, out, base: 'https://example.org/', allowEmbargoed: false };
  const pages = () => fs.readdirSync(out).filter(name => /^\d+\.html$/.test(name)).length;
  const make = () =>
    siteProgram(path.join(extensions.getExtension('crosshead.crosshead')!.extensionPath, 'dist/cli.js'));

  before(() => {
    fs.mkdirSync(folder);
    for (let at = 0; at < ARTICLES; at++) {
      const embargo = at === 7 ? 'embargo: 2999-01-01 00:00 GMT\n' : '';
      const text = `---\nheadline: Story ${at}\nsection: World\n${embargo}---\n\nThe ferry sank off Ashbury, police said.\n`;
      fs.writeFileSync(path.join(folder, `${at}.article`), text);
    }
  });
  after(() => fs.rmSync(top, { recursive: true, force: true, maxRetries: 5 }));

  it('is left whole where it is stopped, and goes on from there the next time', async () => {
    const stop = new CancellationTokenSource();
    const first = await make()(wish, () => stop.cancel(), stop.token);
    ok(!first.ok && first.done > 0 && first.done < ARTICLES, `${first.done} done`);
    equal(first.total, ARTICLES);
    ok(pages() > 0 && pages() < ARTICLES, `${pages()} pages`);

    const told: number[] = [];
    const second = await make()(wish, ({ done }) => told.push(done), new CancellationTokenSource().token);
    ok(second.ok, second.lines.join('\n'));
    equal(second.embargoed, 1);
    equal(told.at(-1), ARTICLES);
    equal(pages(), ARTICLES - 1);
    for (const name of ['index.html', 'section/world/feed.rss', 'sitemap.xml']) ok(fs.existsSync(path.join(out, name)));
    ok(
      second.lines.some(line => /7\.article was left out: .*2999-01-01 00:00 GMT\.$/.test(line)),
      'without a word on options',
    );
  });

  it('takes a story under embargo where that is wanted, and says why there is none', async () => {
    const { token } = new CancellationTokenSource();
    const all = await make()({ ...wish, allowEmbargoed: true }, () => undefined, token);
    equal(all.embargoed, 0);
    equal(pages(), ARTICLES);
    const none = await make()({ ...wish, folder: path.join(top, 'nothing') }, () => undefined, token);
    ok(!none.ok && none.total === 0 && none.lines.length === 1, none.lines.join('\n'));
  });
});
