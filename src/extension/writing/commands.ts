/** The commands of everyday writing, one row each. */
import { env } from 'vscode';
import type { LanguageServer } from '../server/language-server';
import { newArticle } from './new-article';
import { compareWithPublished } from './published';
import { runWriting } from './run';
import { signOff } from './sign-off';

export const writingCommands = (server: LanguageServer): Readonly<Record<string, (...args: unknown[]) => unknown>> => ({
  'crosshead.bold': () => runWriting(server, 'bold'),
  'crosshead.emphasis': () => runWriting(server, 'emphasis'),
  'crosshead.link': async () => runWriting(server, 'link', { clipboard: await env.clipboard.readText() }),
  'crosshead.crosshead': () => runWriting(server, 'crosshead'),
  'crosshead.pullQuote': () => runWriting(server, 'pullQuote'),
  'crosshead.nextHeadline': () => runWriting(server, 'nextHeadline'),
  'crosshead.swapHeadline': () => runWriting(server, 'swapHeadline'),
  'crosshead.correction': () => runWriting(server, 'correction'),
  'crosshead.signOff': () => signOff(server),
  'crosshead.newArticle': folder => newArticle(server, folder),
  'crosshead.compareWithPublished': article => compareWithPublished(server, article),
});
