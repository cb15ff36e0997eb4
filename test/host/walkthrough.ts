/**
 * Takes the pictures of the walkthrough (`media/walkthrough`) from the running product: the packaged extension in the test host,
 * with the example newsroom open.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startSession, type Session } from './session';

const STORY = 'stories/ferry-aground.article';
const FOLDER = path.resolve('media/walkthrough');
const VIEWPORT = { width: 1000, height: 640 };

/** A step of the walkthrough: what is done before its picture is taken. */
type Step = (session: Session) => Promise<void>;

const STEPS: Readonly<Record<string, Step>> = {
  async newsroom({ workbench }) {
    await workbench.showsText('Ferry runs aground');
  },
  async page({ workbench }) {
    await workbench.command('View: Close Primary Side Bar');
    await workbench.command('Crosshead: Open Preview to the Side');
    await workbench.webview.locator('h1').first().waitFor();
    await workbench.webview.locator('img').first().waitFor();
  },
  async problems({ workbench }) {
    await workbench.command('View: Close All Editors in Group');
    await workbench.openFile(STORY);
    await workbench.openProblems();
    await workbench.problem('missing-attribution').waitFor();
    await workbench.goTo(35, 20);
  },
  async people({ workbench }) {
    await workbench.command('View: Hide Panel');
    await workbench.command('Crosshead: Show People');
    await workbench.sideBarRow('Rhiannon Pritchard').waitFor();
    await workbench.sideBarRow('Names').waitFor();
    for (const fact of ['Morwen', 'Elin Parry']) await workbench.tick(fact);
  },
  async writing({ workbench, folder }) {
    await workbench.command('View: Close Primary Side Bar');
    await workbench.goTo(20, 1);
    await workbench.pastePicture(fs.readFileSync(path.join(folder, 'images/pier.png')));
    await workbench.showsText('What the picture shows');
  },
  async export({ workbench }) {
    await workbench.page.keyboard.press('Escape');
    await workbench.command('Crosshead: Export Article…');
    await workbench.row('Web page').waitFor();
  },
  async desk({ workbench }) {
    await workbench.page.keyboard.press('Escape');
    await workbench.openFile('crosshead.yaml');
    await workbench.showsText('Rhiannon Pritchard');
  },
};

/** The same picture in a third of the bytes: a browser can write WebP, and we have one. */
async function asWebp(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    const base64 = await page.evaluate(
      async data => {
        const picture = new Image();
        picture.src = data;
        await picture.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [picture.width, picture.height];
        canvas.getContext('2d')?.drawImage(picture, 0, 0);
        return canvas.toDataURL('image/webp', 0.8).split(',')[1] ?? '';
      },
      `data:image/png;base64,${png.toString('base64')}`,
    );
    return Buffer.from(base64, 'base64');
  } finally {
    await page.close();
  }
}

async function main(): Promise<void> {
  fs.mkdirSync(FOLDER, { recursive: true });
  const session = await startSession({
    vsix: path.resolve('.build/crosshead.vsix'),
    folder: 'examples/newsroom',
    kind: 'node',
    extensionId: 'crosshead.crosshead',
    settings: {
      // A picture waits until nothing moves.
      'editor.cursorBlinking': 'solid',
      'editor.minimap.enabled': false,
      'workbench.layoutControl.enabled': false,
    },
    viewport: VIEWPORT,
  });
  try {
    await session.open(STORY);
    for (const [name, step] of Object.entries(STEPS)) {
      await step(session);
      // Off everything that has a tooltip.
      await session.workbench.page.mouse.move(VIEWPORT.width / 2, VIEWPORT.height - 4);
      await session.workbench.settled();
      const png = await session.workbench.page.screenshot();
      fs.writeFileSync(path.join(FOLDER, `${name}.webp`), await asWebp(session.browser, png));
    }
  } finally {
    await session.end(true);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
