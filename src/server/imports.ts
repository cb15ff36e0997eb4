/** Imports of other formats: whole files, and what is pasted. */
import { base64ToUint8Array, uint8ArrayToBase64 } from 'uint8array-extras';
import { URI, Utils } from 'vscode-uri';
import type { Imported, Remark } from '../core/exchange/types';
import type { Exchange, LoadExchange } from '../core/ports';
import type {
  FormatInfo,
  ImportedArticle,
  ImportParams,
  ImportRemark,
  ImportResult,
  PasteParams,
  PasteResult,
  RecogniseParams,
} from '../protocol';
import type { Say } from '../core/say';
import type { Articles } from './asking';
import type { ClientAbilities } from './client';
import { Refusal } from './refusal';

export class Imports {
  constructor(
    private readonly articles: Articles,
    private readonly client: ClientAbilities,
    private readonly loadExchange: LoadExchange,
  ) {}

  /** @throws {Refusal} where the file is in no format that is known, or no story is in it. */
  async import({ uri, content }: ImportParams): Promise<ImportResult> {
    const [exchange, { desk }] = await Promise.all([this.loadExchange(), this.articles.desk(uri)]);
    const { say } = this.client;
    const bytes = base64ToUint8Array(content);
    const name = nameOf(uri);
    const format = exchange.guessFormat(bytes, name);
    if (!format) throw new Refusal(say('“{name}” is in no format that Crosshead knows.', { name }));
    const context = { name, language: desk.language, timeZone: desk.timeZone, say };
    const imported = await readAll(say, exchange, format.id, bytes, context);
    if (imported.length === 0) throw new Refusal(say('There is no story in “{name}”.', { name }));
    return { articles: imported.map(told) };
  }

  /** The format that a file is likely in, by its start. */
  async recognise({ uri, head }: RecogniseParams): Promise<FormatInfo | null> {
    const { guessFormat } = await this.loadExchange();
    const format = guessFormat(base64ToUint8Array(head), nameOf(uri));
    if (!format) return null;
    const { id, label, description, extension } = format;
    const { say } = this.client;
    return { id, label: say(label), description: say(description), extension };
  }

  /** Blocks for HTML from the clipboard; `null` where plain text says as much. */
  async paste({ html }: PasteParams): Promise<PasteResult | null> {
    const text = (await this.loadExchange()).pastedBlocks(html);
    return text === undefined ? null : { text };
  }
}

const nameOf = (uri: string): string => Utils.basename(URI.parse(uri)) || uri;

/** What the library of a format has to say is for the user, too. */
async function readAll(
  say: Say,
  { importArticles }: Exchange,
  ...[id, bytes, context]: Parameters<Exchange['importArticles']>
): Promise<readonly Imported[]> {
  try {
    return await importArticles(id, bytes, context);
  } catch (error) {
    const reason = say(error instanceof Error ? error.message : String(error));
    throw new Refusal(say('“{name}” cannot be read: {reason}', { name: context.name, reason }));
  }
}

const told = ({ text, headline, warnings, notPlaced, files }: Imported): ImportedArticle => ({
  text,
  headline: headline ?? '',
  remarks: [...warnings, ...notPlaced].map(remark),
  files: [...(files ?? [])].map(([path, bytes]) => ({ path, content: uint8ArrayToBase64(bytes) })),
});

const remark = ({ message, words, line }: Remark): ImportRemark => ({
  message,
  ...(words !== undefined && { words }),
  ...(line !== undefined && { line }),
});
