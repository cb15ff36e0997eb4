/** The commands of everyday writing, one row each. */
import { env } from 'vscode';
import { withDeadline } from '../server/deadline';
import type { LanguageServer } from '../server/language-server';
import { newArticle } from './new-article';
import { compareWithPublished } from './published';
import { runWriting } from './run';
import { signOff } from './sign-off';

export const writingCommands = (server: LanguageServer): Readonly<Record<string, (...args: unknown[]) => unknown>> => ({
  'crosshead.bold': () => runWriting(server, 'bold'),
  'crosshead.emphasis': () => runWriting(server, 'emphasis'),
  'crosshead.link': async () => runWriting(server, 'link', { clipboard: await clipboard() }),
  'crosshead.crosshead': () => runWriting(server, 'crosshead'),
  'crosshead.pullQuote': () => runWriting(server, 'pullQuote'),
  'crosshead.nextHeadline': () => runWriting(server, 'nextHeadline'),
  'crosshead.swapHeadline': () => runWriting(server, 'swapHeadline'),
  'crosshead.correction': () => runWriting(server, 'correction'),
  'crosshead.signOff': () => signOff(server),
  'crosshead.newArticle': folder => newArticle(server, folder),
  'crosshead.compareWithPublished': article => compareWithPublished(server, article),
});

/** Milliseconds. A browser that does not let the clipboard be read never answers while VS Code shows why. */
const CLIPBOARD_LIMIT = 1_000;

/** What is in the clipboard; nothing where it may not be read. */
const clipboard = (): Promise<string> =>
  withDeadline(Promise.resolve(env.clipboard.readText()), CLIPBOARD_LIMIT, new Error('no clipboard')).catch(() => '');
