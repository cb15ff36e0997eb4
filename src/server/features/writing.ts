/** Commands of everyday writing: what they do to the text is worked out here, and done by the client. */
import type { Connection } from 'vscode-languageserver';
import { textField } from '../../core/article/fields-of';
import { parseArticle } from '../../core/article/parse';
import { rangeOf, spanOf } from '../../core/language/ranges';
import { deskTemplate, isTemplateFor, TEMPLATES, templateSnippet, type Template } from '../../core/language/templates';
import { WRITING } from '../../core/language/writing';
import type { WritingCommand } from '../../core/language/writing/types';
import { deskDay, deskStamp } from '../../core/time/stamp';
import {
  StatusRequest,
  TemplatesRequest,
  WriteRequest,
  type TemplateInfo,
  type TemplatesParams,
  type WriteParams,
  type WriteResult,
} from '../../protocol';
import type { Asked } from '../asking';
import type { Feature, Services } from './feature';

/** More templates nobody reads down a list of; more articles no workspace is searched for them. */
const MOST_TEMPLATES = 100;
const MOST_ARTICLES = 20_000;

export const WRITING_FEATURES: readonly Feature[] = [
  {
    capabilities: {},
    wire: ({ connection, articles }) => connection.onRequest(WriteRequest, articles.answer('the command', write)),
  },
  { capabilities: {}, wire: services => wireTemplates(services.connection, services) },
  {
    capabilities: {},
    wire: ({ connection }) =>
      connection.onRequest(StatusRequest, ({ text }) => textField(parseArticle(text), 'status') ?? null),
  },
];

async function write(
  { article, version, desk }: Asked,
  { command, selections, values = {} }: WriteParams,
): Promise<WriteResult> {
  const run: WritingCommand = WRITING[command];
  const spans = selections.map(range => spanOf(article, range));
  const written = run({ article, desk: (await desk()).desk, selections: spans, now: Date.now(), values });
  if (typeof written === 'string') return { refused: written };
  return {
    version,
    edits: written.changes.map(({ text, snippet, ...span }) => ({
      range: rangeOf(article, span),
      text,
      ...(snippet === true && { snippet }),
    })),
    ...(written.selections && { selections: written.selections }),
  };
}

function wireTemplates(connection: Connection, { articles, files, client }: Services): void {
  const read = async (uri: string): Promise<Template[]> => {
    const text = await files.readText(uri);
    return text === undefined ? [] : [deskTemplate(uri, text)];
  };
  const answer = async ({ uri, name }: TemplatesParams): Promise<TemplateInfo[]> => {
    const listed = await files.list(['article'], MOST_ARTICLES);
    const { desk, templates } = await articles.desk(`${uri}/new.article`);
    const { timeZone } = desk;
    const own = listed.filter(file => isTemplateFor(file, uri, templates)).slice(0, MOST_TEMPLATES);
    const now = Date.now();
    const values = { today: deskDay(now, timeZone), now: deskStamp(now, timeZone), name };
    const ours = TEMPLATES.map(({ label, description, ...template }) => ({
      ...template,
      label: client.say(label),
      description: client.say(description),
    }));
    const all = [...(await Promise.all(own.map(read))).flat(), ...ours];
    return all.map(({ text, ...template }) => ({ ...template, snippet: templateSnippet(text, values) }));
  };
  connection.onRequest(TemplatesRequest, params => articles.guard('the templates', () => answer(params)));
}
