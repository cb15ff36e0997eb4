// The bundle of all messages in English, which translations are made from.
import { readFileSync } from 'node:fs';
import { globSync } from '../glob.mjs';
import { at } from '../root.mjs';
import { messagesIn, messagesOfTables } from './messages.mjs';

const FOLDERS = ['src/core', 'src/extension', 'src/server'];
/** It defines how things are said, and says nothing. */
const MECHANISM = 'src/core/say.ts';

const sources = () =>
  FOLDERS.flatMap(folder => globSync(at(folder), '.ts'))
    .filter(file => !file.endsWith(MECHANISM))
    .map(file => readFileSync(file, 'utf8'));

export function bundle(tables) {
  const messages = [...sources().flatMap(messagesIn), ...messagesOfTables(tables)];
  return Object.fromEntries([...new Set(messages)].sort().map(message => [message, message]));
}
