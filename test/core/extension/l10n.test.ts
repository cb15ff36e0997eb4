import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { messagesIn } from '../../../scripts/generate/messages.mjs';

type Messages = Readonly<Record<string, string>>;

const read = (file: string): Messages => JSON.parse(readFileSync(file, 'utf8')) as Messages;
const keysOf = (messages: Messages): string[] => Object.keys(messages).sort();

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));

/** What a message has filled in, and its commands and links: all of it stands in a translation too. */
const fixed = (message: string): string[] => (message.match(/\{\d+\}|\(command:[^)]*\)|``[^`]+``/g) ?? []).sort();

const TRANSLATIONS = ['ru'];

describe('messages', () => {
  it('are found in the source, as literals only', () => {
    assert.deepEqual(messagesIn("l10n.t('It\\'s'); l10n.t(\n  \"One “{0}”\",\n name)"), ["It's", 'One “{0}”']);
    assert.throws(() => messagesIn('l10n.t(`Line ${line}`)'), /one literal/);
    assert.deepEqual(messagesIn('"l10n"'), []);
  });

  it('of the source are all in the bundle, and nothing else: run `npm run generate`', () => {
    const used = new Set(sources('src/extension').flatMap(messagesIn));
    assert.deepEqual(keysOf(read('l10n/bundle.l10n.json')), [...used].sort());
  });

  it('of the manifest are all there, and nothing else', () => {
    const used = readFileSync('package.json', 'utf8').match(/(?<=")%[^%"]+%(?=")/g) ?? [];
    assert.deepEqual(keysOf(read('package.nls.json')), [...new Set(used.map(key => key.slice(1, -1)))].sort());
  });

  for (const language of TRANSLATIONS)
    for (const [file, translated] of [
      ['l10n/bundle.l10n.json', `l10n/bundle.l10n.${language}.json`],
      ['package.nls.json', `package.nls.${language}.json`],
    ] as const)
      it(`are translated in ${translated}, whole and with what is filled in`, () => {
        const [english, other] = [read(file), read(translated)];
        assert.deepEqual(keysOf(other), keysOf(english));
        for (const [key, message] of Object.entries(english)) {
          assert.notEqual(other[key]?.trim(), '');
          assert.deepEqual(fixed(other[key] ?? ''), fixed(message), key);
        }
      });
});
