// The bundle of the extension's messages in English, which translations are made from.
import { readFileSync } from 'node:fs';
import { globSync } from '../glob.mjs';
import { at } from '../root.mjs';
import { messagesIn } from './messages.mjs';

export function bundle() {
  const messages = globSync(at('src/extension'), '.ts').flatMap(file => messagesIn(readFileSync(file, 'utf8')));
  return Object.fromEntries([...new Set(messages)].sort().map(message => [message, message]));
}
