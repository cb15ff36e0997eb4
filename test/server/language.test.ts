import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type CodeAction,
  type CompletionItem,
  type DocumentSymbol,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { ExportRequest, PageRequest } from '../../src/protocol';
import { Client, type ClientOptions } from './client';

const URI = 'file:///desk/nato.article';
const TEXT = '---\nheadline: Nato.\n---\n\nHe said: "No.\n\n';
const EMBARGOED = 'file:///desk/held.article';
const textDocument = { uri: URI };

/** What a client of a language is told, in all the ways there are. */
async function toldIn(options: ClientOptions): Promise<Readonly<Record<string, string | undefined>>> {
  const client = await Client.start({ ...options, files: new Map([['file:///desk/crosshead.yaml', 'layut: x\n']]) });
  try {
    const { connection } = client;
    await client.open(URI, TEXT);
    const problems = await client.problems(URI);
    const problem = problems.find(({ code }) => code === 'headline-style')!;
    const actions = await connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: problem.range,
      context: { diagnostics: [] },
    });
    const hover = await connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: { line: 1, character: 2 },
    });
    const offered = await connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position: { line: 6, character: 0 },
    });
    const [first] = (offered as { items: CompletionItem[] }).items;
    const resolved = await connection.sendRequest(CompletionResolveRequest.type, first!);
    const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument });
    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    const page = await connection.sendRequest(PageRequest, { uri: URI, panel: 'slots', layout: 'slots' });
    await client.open(EMBARGOED, '---\nheadline: A\nembargo: never\n---\n\n<!-- Ours -->\n');
    const exportOf = (allowEmbargoed: boolean) =>
      connection.sendRequest(ExportRequest, { uri: EMBARGOED, format: 'html', allowEmbargoed });
    const [held, exported] = await Promise.all([exportOf(false), exportOf(true)]);
    // A message that no client sends fails inside, in words all the same.
    const broken = await connection
      .sendRequest(HoverRequest.method, { textDocument })
      .then(() => undefined)
      .catch((error: unknown) => (error as Error).message.replace(/: .*\./, ': ….'));
    const desk = client.published.find(({ uri }) => uri.endsWith('crosshead.yaml'));
    return {
      problem: problem.message as string,
      fix: (actions?.[0] as CodeAction | undefined)?.title,
      hover: (hover?.contents as MarkupContent).value.split('\n')[0],
      choice: first?.label,
      documentation: (resolved.documentation as MarkupContent).value.split('.')[0],
      lens: lenses?.[0]?.command?.title,
      outline: (symbols?.[0] as DocumentSymbol | undefined)?.detail,
      slots: /characters[^"]*stands in|знаков[^"]*заголовок/.exec(JSON.stringify(page?.body))?.[0],
      slotsLanguage: page?.language,
      embargo: 'embargoed' in held ? held.message : undefined,
      loss: 'losses' in exported ? exported.losses.at(-1)?.message : undefined,
      desk: desk?.diagnostics[0]?.message as string | undefined,
      broken,
    };
  } finally {
    await client.stop();
  }
}

const ENGLISH = {
  problem: 'A headline has no full stop at its end.',
  fix: 'Take out the full stop',
  hover: '**Headline** (required)',
  choice: 'Crosshead',
  documentation: 'A small heading between paragraphs that breaks up a long story',
  lens: 'story: 50 left',
  outline: '3 words',
  slots: 'characters, the headline stands in',
  slotsLanguage: 'en-GB',
  embargo: 'The story is under embargo until “never”, a time that cannot be read.',
  loss: 'A note to the desk was left out: notes never leave the desk.',
  desk: 'There is no key “layut” here. Did you mean “layout”?',
  broken: 'Something went wrong in Crosshead: ….',
};
const RUSSIAN = {
  problem: 'В конце заголовка точки нет.',
  fix: 'Убрать точку',
  hover: '**Заголовок** (обязательно)',
  choice: 'Подзаголовок',
  documentation: 'Небольшой заголовок между абзацами, который разбивает длинный материал',
  lens: 'материал: осталось 50',
  outline: 'слов: 3',
  slots: 'знаков: 5 из 33, стоит общий заголовок',
  slotsLanguage: 'ru',
  embargo: 'Материал под эмбарго до «never»: прочесть это время не удаётся.',
  loss: 'Заметка для редакции пропущена: заметки никогда не покидают редакцию.',
  desk: 'Ключа «layut» здесь нет. Может быть, «layout»?',
  broken: 'В Crosshead произошла ошибка: ….',
};

describe('the language of the server', () => {
  it('is English for a client that names none, or one that is not there', async () => {
    assert.deepEqual(await toldIn({}), ENGLISH);
    assert.deepEqual(await toldIn({ locale: 'tlh' }), ENGLISH);
    assert.deepEqual(await toldIn({ locale: '../../package' }), ENGLISH);
  });

  it('is that of the client’s menus, where there is a translation', async () => {
    assert.deepEqual(await toldIn({ locale: 'ru' }), RUSSIAN);
    assert.deepEqual(await toldIn({ locale: 'ru-RU' }), RUSSIAN);
  });

  it('is what the client hands over; what it has no words for is said in English', async () => {
    const messages = { 'Take out the full stop': 'Tynnwch yr atalnod llawn' };
    const told = await toldIn({ locale: 'ru', initializationOptions: { messages } });
    assert.deepEqual(told, { ...ENGLISH, fix: 'Tynnwch yr atalnod llawn' });
  });

  it('is English for a client that hands over nonsense', async () => {
    for (const messages of ['ru', 3, { 'Take out the full stop': { a: 1 } }])
      assert.deepEqual(await toldIn({ initializationOptions: { messages } }), ENGLISH);
  });
});
