import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { messagesIn, messagesOfTables } from '../../../scripts/generate/messages.mjs';
import { BLOCKS } from '../../../src/core/article/blocks';
import { FIELDS } from '../../../src/core/article/fields';
import { FORMATS } from '../../../src/core/exchange/registry';
import { LAYOUTS } from '../../../src/core/layout/registry';
import { SLOTS } from '../../../src/core/layout/slots/slots';
import { TEMPLATES } from '../../../src/core/language/templates';
import { GROUPS } from '../../../src/core/lint/groups';
import { RULES } from '../../../src/core/lint/rules';
import { STYLES } from '../../../src/core/lint/styles';

type Messages = Readonly<Record<string, string>>;

const read = (file: string): Messages => JSON.parse(readFileSync(file, 'utf8')) as Messages;
const keysOf = (messages: Messages): string[] => Object.keys(messages).sort();

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    // It defines how things are said, and says nothing.
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'say.ts')
    .map(entry => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));

/** What a message has filled in, and its commands and links: all of it stands in a translation too. */
const fixed = (message: string): string[] => (message.match(/\{\w+\}|\(command:[^)]*\)|``[^`]+``/g) ?? []).sort();

const TRANSLATIONS = ['ru'];

describe('messages', () => {
  it('are found in the source, as literals only', () => {
    assert.deepEqual(messagesIn("l10n.t('It\\'s'); l10n.t(\n  \"One “{0}”\",\n name)"), ["It's", 'One “{0}”']);
    assert.throws(() => messagesIn('l10n.t(`Line ${line}`)'), /one literal/);
    assert.deepEqual(messagesIn('"l10n"'), []);
    assert.deepEqual(messagesIn("phrase('Add {zone}', { zone }); client.say('More'); say(row.label)"), [
      'Add {zone}',
      'More',
    ]);
    assert.throws(() => messagesIn('phrase(row.label)'), /one literal/);
  });

  it('of the source are all in the bundle, and nothing else: run `npm run generate`', () => {
    const used = new Set([
      ...['src/core', 'src/extension', 'src/server'].flatMap(sources).flatMap(messagesIn),
      ...messagesOfTables({ BLOCKS, FIELDS, FORMATS, GROUPS, LAYOUTS, RULES, SLOTS, STYLES, TEMPLATES }),
    ]);
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
