import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { golden } from '../../golden';
import { chain } from './chain';
import { fileHas } from './files';
import { linesWhen, openPreview, previewLines } from './preview';

const FILE = 'nato-putin.article';
const SOURCE = fs.readFileSync(path.resolve('examples', FILE), 'utf8');

const isPage = (lines: readonly string[]): boolean => lines.length > 0;

/** Where a text stands in the example; line and column count from 1. */
function placeOf(text: string): { line: number; column: number } {
  const before = SOURCE.slice(0, SOURCE.indexOf(text)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A change of a few characters in the source, and what becomes of the lines of the page that it changes. */
interface Change {
  readonly what: string;
  /** Stands once in the source; `from` within it is typed over. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly lines: Readonly<Record<string, string>>;
}

const CHANGES: readonly Change[] = [
  {
    what: 'the headline',
    at: 'radical offer to Putin',
    from: 'radical',
    to: 'sweeping',
    lines: { 'Nato brings radical offer to Putin': 'Nato brings sweeping offer to Putin' },
  },
  {
    what: 'the section',
    at: 'World/Europe',
    from: 'World/Europe',
    to: 'World/Americas',
    lines: {
      'You are in: World: Europe': 'You are in: World: Americas',
      'Links to more Europe stories are at the foot of the page.':
        'Links to more Americas stories are at the foot of the page.',
      'Links to more Europe stories': 'Links to more Americas stories',
    },
  },
  {
    what: 'the time stamp',
    at: '01:27 GMT',
    from: '01:27',
    to: '09:41',
    lines: { 'Friday, 23 November, 2001, 01:27 GMT': 'Friday, 23 November, 2001, 09:41 GMT' },
  },
  {
    what: 'a paragraph',
    at: 'Thursday Mr Putin made clear',
    from: 'Thursday',
    to: 'Friday',
    lines: {
      'On Thursday Mr Putin made clear Russia was not asking for membership.':
        'On Friday Mr Putin made clear Russia was not asking for membership.',
    },
  },
  {
    what: 'a caption',
    at: 'changed since 11 September',
    from: 'changed',
    to: 'cooled',
    lines: { 'Relations have changed since 11 September': 'Relations have cooled since 11 September' },
  },
  {
    what: 'a clip',
    at: 'promote the idea of a new',
    from: 'promote',
    to: 'sell',
    lines: {
      '"Lord Robertson came... to promote the idea of a new partnership"':
        '"Lord Robertson came... to sell the idea of a new partnership"',
    },
  },
];

chain('The example in a real VS Code', {}, session => {
  const workbench = (): ReturnType<typeof session>['workbench'] => session().workbench;

  it('installs from its .vsix', () => assert.deepEqual(session().extensions, ['crosshead.crosshead']));

  it('opens as an article, coloured by its grammar', async () => {
    await session().open(FILE);
    await workbench().showsText('Nato brings radical offer to Putin');
    await workbench()
      .statusBarItem(/^Article$/)
      .waitFor();
    const colours = await workbench().tokenColours();
    const [field, plain] = ['headline', 'Nato Secretary-General George Robertson'].map(
      text => [...colours].find(([token]) => token.startsWith(text))?.[1],
    );
    assert.ok(field, 'a field of the front matter is a token');
    assert.notEqual(field, plain);
  });

  it('counts its words in the status bar', () =>
    workbench()
      .statusBarItem(/\d+ words/)
      .waitFor());

  it('shows the page of the day, line by line', async () => {
    await openPreview(workbench());
    const lines = await linesWhen(workbench(), isPage);
    golden('layout/bbc-2001.txt', `${lines.join('\n')}\n`);
  });

  it('shows the pictures that lie beside the article', async () => {
    const widths = await workbench()
      .webview.locator('img')
      .evaluateAll(async images => {
        const pictures = images as HTMLImageElement[];
        await Promise.all(pictures.map(picture => picture.decode()));
        return pictures.map(picture => picture.naturalWidth);
      });
    assert.equal(widths.length, 3);
    assert.ok(widths.every(width => width > 0));
    await workbench().shot('example');
  });

  for (const { what, at, from, to, lines } of CHANGES)
    it(`changes exactly the lines that say it when ${what} is typed over`, async () => {
      assert.equal(SOURCE.split(at).length, 2, 'the place is told by its text');
      const before = await previewLines(workbench());
      const expected = before.map(line => lines[line] ?? line);
      assert.notDeepEqual(expected, before);
      const { line, column } = placeOf(at);
      await workbench().focusEditor(/nato-putin\.article/);
      await workbench().typeOver(line, column, from.length, to);
      assert.deepEqual(await linesWhen(workbench(), now => now.join() === expected.join()), expected);
      await workbench().page.keyboard.press('Control+Z');
      assert.deepEqual(await linesWhen(workbench(), now => now.join() === before.join()), before);
    });

  const quotation = 'Nothing will ever be the same again after this week.';

  it('underlines a quotation without a speaker as it is typed, and shows it on the page', async () => {
    await workbench().openProblems();
    await workbench().focusEditor(/nato-putin\.article/);
    const { line } = placeOf('It envisages Russia joining');
    await workbench().goTo(line - 1, 1);
    await workbench().page.keyboard.press('Enter');
    await workbench().page.keyboard.type(`"${quotation}"`, { delay: 10 });
    await workbench().page.keyboard.press('Enter');
    await workbench().problem('missing-attribution').waitFor();
    await workbench().page.locator('.squiggly-warning, .squiggly-error').first().waitFor();
    const lines = await linesWhen(workbench(), now => now.includes(`"${quotation}"`));
    assert.ok(lines.includes(`"${quotation}"`));
    await workbench().shot('problem');
  });

  it('keeps the preview when the window is loaded again', async () => {
    await workbench().page.keyboard.press('Control+S');
    await fileHas(path.join(session().folder, FILE), quotation);
    // Without the file in the address: VS Code restores no editors where it is told which to open.
    await session().open();
    await workbench()
      .tab(/nato-putin/)
      .nth(1)
      .waitFor();
    const lines = await linesWhen(workbench(), now => now.includes(`"${quotation}"`));
    assert.ok(lines.includes(`"${quotation}"`), 'the page is back');
    await workbench().shot('reloaded');
  });
});
