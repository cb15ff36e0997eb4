import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { chain } from './chain';

const EMBARGOED =
  '---\nheadline: Budget leaked\nsection: UK\nembargo: 2999-01-01 00:00 GMT\n---\n\nThe budget is out.\n';

/** As agencies send it: no namespace, and not well-formed. */
const NITF = `<?xml version="1.0"?>
<nitf><head><title>Ferries stop</title></head><body><body.head><hedline><hl1>Ferries stop</hl1></hedline>
<byline>By Ann Reporter</byline></body.head>
<body.content><p>The ferries of Ashbury & Sons stopped on Monday.</p><p>They start again on Friday.</p></body.content></body></nitf>
`;

chain('A folder as a site', { folder: 'examples/newsroom' }, session => {
  const site = () => path.join(session().folder, '..', 'site');
  const read = (name: string) => fs.readFileSync(path.join(site(), name), 'utf8');
  const makeSite = async (address?: string): Promise<void> => {
    const { workbench } = session();
    await workbench.chooseFromMenu(workbench.explorerRow('stories'), 'Export Articles in Folder…');
    await workbench.choose('Site');
    await workbench.chooseFolder(site(), 'Make Site Here');
    if (address !== undefined) await workbench.quickInput.fill(address);
    await workbench.page.keyboard.press('Enter');
  };

  it('is made from the menu of the folder, which is there before any article is open', async () => {
    const { workbench, folder } = session();
    fs.mkdirSync(site());
    fs.writeFileSync(path.join(folder, 'stories/budget.article'), EMBARGOED);
    await session().open();
    await workbench.explorerRow('stories').waitFor();
    await makeSite('https://example.org/news/');
    await workbench.dialog('One of the stories is under embargo.').waitFor();
    await workbench.settled();
    await workbench.shot('site-embargo');
    await workbench.button('Cancel').click();
    await workbench.toast(/The site in “site” is up to date\. Articles: 3\. Left out, under embargo: 1\./).waitFor();
    await workbench.settled();
    await workbench.shot('site-made');
    for (const name of [
      'index.html',
      'feed.rss',
      'feed.atom',
      'sitemap.xml',
      'ferry-aground.html',
      '_/images/ferry.png',
    ])
      assert.ok(fs.existsSync(path.join(site(), name)), name);
    assert.match(read('sitemap.xml'), /<loc>https:\/\/example\.org\/news\/ferry-aground\.html<\/loc>/);
    assert.ok(!fs.existsSync(path.join(site(), 'budget.html')));
  });

  it('tells what was noticed, and leads there', async () => {
    const { workbench } = session();
    await workbench.button('What Was Noticed').click();
    await workbench.row(/budget\.article was left out: The story is under embargo until/).waitFor();
    await workbench.settled();
    await workbench.shot('site-noticed');
    await workbench.page.keyboard.press('Escape');
  });

  it('is brought up to date the second time, with what was answered before, and takes in a story when told to', async () => {
    const { workbench } = session();
    const page = path.join(site(), 'ferry-aground.html');
    const { ino } = fs.statSync(page);
    await makeSite();
    await workbench.dialog('One of the stories is under embargo.').waitFor();
    await workbench.button('Export All the Same').click();
    await workbench.toast(/The site in “site” is up to date\. Articles: 4\./).waitFor();
    assert.equal(fs.statSync(page).ino, ino, 'the page is the same file');
    assert.match(read('sitemap.xml'), /example\.org\/news\/budget\.html/);
  });

  it('waits for what is not saved', async () => {
    const { workbench } = session();
    await session().open('stories/ferry-aground.article');
    await workbench.showsText('Ferry runs aground');
    await workbench.focusEditor(/ferry-aground/);
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.insertText('\n\nA last line that is new.\n');
    await workbench.chooseFromMenu(workbench.explorerRow('stories'), 'Export Articles in Folder…');
    await workbench.choose('Site');
    await workbench.dialog('A site is made of what is saved. Files of this folder with changes: 1.').waitFor();
    await workbench.button('Save All and Go On').click();
    await workbench.chooseFolder(site(), 'Make Site Here');
    await workbench.page.keyboard.press('Enter');
    await workbench.button('Export All the Same').click();
    await workbench.toast(/is up to date\. Articles: 4\./).waitFor();
    assert.match(read('ferry-aground.html'), /A last line that is new\./);
  });

  it('is no must: the files go one by one into a format', async () => {
    const { workbench } = session();
    const target = path.join(session().folder, '..', 'wire');
    fs.mkdirSync(target);
    await workbench.chooseFromMenu(workbench.explorerRow('stories'), 'Export Articles in Folder…');
    await workbench.choose('Files');
    await workbench.choose('ninjs 3.1');
    await workbench.chooseFolder(target, 'Export');
    await workbench.dialog('One of the stories is under embargo.').waitFor();
    await workbench.button('Export All the Same').click();
    await workbench.toast('Exported 4 articles into “wire”.').waitFor();
    await workbench.settled();
    await workbench.shot('exported-many');
    assert.equal(fs.readdirSync(target).filter(name => name.endsWith('.json')).length, 4);
  });
});

chain('Agency copy that is opened', { folder: 'examples/newsroom' }, session => {
  it('is offered as an article, also in a folder that has none', async () => {
    const { workbench } = session();
    const folder = path.join(session().folder, 'wire');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'ferries.xml'), NITF);
    await session().open('ferries.xml', 'wire');
    await workbench.toast('“ferries.xml” is agency copy in NITF 3.6.').waitFor();
    await workbench.settled();
    await workbench.shot('import-offer');
    await workbench.button('Import as Article').click();
    await workbench.showsText('headline: Ferries stop');
    await workbench.toast(/Imported “ferries\.xml”\./).waitFor();
    await workbench.settled();
    await workbench.shot('imported');
    assert.match(
      fs.readFileSync(path.join(folder, 'ferries.article'), 'utf8'),
      /The ferries of Ashbury & Sons stopped on Monday\./,
    );
  });

  it('tells what was not as it should be', async () => {
    const { workbench } = session();
    await workbench.button('What Was Noticed').click();
    await workbench.showsText('The document is not well-formed XML near line 4');
    await workbench.settled();
    await workbench.shot('import-noticed');
  });
});

for (const kind of ['node', 'web'] as const)
  chain(`Pasting in the ${kind} extension host`, { kind, folder: 'examples/newsroom' }, session => {
    const HTML = '<h2>On the water</h2><p>The <b>ferry</b> sank.</p><ul><li>One</li><li>Two</li></ul>';

    it('turns HTML into blocks, and plain text is in the list that it shows', async () => {
      const { workbench } = session();
      await session().open('stories/pier-reopens.article');
      await workbench.showsText('Pier reopens');
      // Then the extension is there, too.
      await workbench.statusBarItem(/57 words/).waitFor();
      await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await workbench.focusEditor(/pier-reopens/);
      await workbench.page.keyboard.press('Control+End');
      await workbench.page.evaluate(async html => {
        const parts = { 'text/html': html, 'text/plain': 'On the water The ferry sank. One Two' };
        const item = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })] as const);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(item))]);
      }, HTML);
      await workbench.page.keyboard.press('Control+V');
      await workbench.showsText('## On the water');
      await workbench.showsText('The **ferry** sank.');
      const widget = workbench.page.locator('.post-edit-widget');
      await widget.waitFor();
      await workbench.settled();
      await workbench.shot(`pasted-${kind}`);
      await widget.click();
      await workbench.page.getByText('Insert Plain Text').first().waitFor();
      await workbench.settled();
      await workbench.shot(`paste-list-${kind}`);
      await workbench.page.getByText('Insert Plain Text').first().click();
      await workbench.showsText('On the water The ferry sank. One Two');
    });
  });

chain('A folder in the web extension host', { kind: 'web', folder: 'examples/newsroom' }, session => {
  it('goes out file by file, and for a site it says where that is made', async () => {
    const { workbench } = session();
    await session().open('stories/pier-reopens.article');
    await workbench.showsText('Pier reopens');
    await workbench.chooseFromMenu(workbench.explorerRow('stories'), 'Export Articles in Folder…');
    await workbench.choose('Site');
    await workbench.toast('A site is made of a folder on a disk, by VS Code on a computer.').waitFor();
    await workbench.settled();
    await workbench.shot('site-web');
    const target = path.join(session().folder, '..', 'wire');
    fs.mkdirSync(target);
    await workbench.chooseFromMenu(workbench.explorerRow('stories'), 'Export Articles in Folder…');
    await workbench.choose('Files');
    await workbench.choose('Wire copy');
    await workbench.chooseFolder(target, 'Export');
    await workbench.toast('Exported 3 articles into “wire”.').waitFor();
    assert.equal(fs.readdirSync(target).filter(name => name.endsWith('.txt')).length, 3);
  });
});
