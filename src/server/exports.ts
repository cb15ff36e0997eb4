/** Exports of what is on the screen, saved or not. */
import { uint8ArrayToBase64 } from 'uint8array-extras';
import { URI, Utils } from 'vscode-uri';
import { positionAt } from '../core/article/positions';
import type { Article } from '../core/article/types';
import type { Asset, ExportContext, Exported } from '../core/exchange/types';
import { layoutFor, pageSettings } from '../core/layout/choice';
import type { Workspace } from '../core/ports';
import type { Embargoed, ExportParams, ExportResult, FormatInfo } from '../protocol';
import { isInsideWorkspace, resolveFile } from './addresses';
import type { Articles } from './asking';
import type { ClientAbilities } from './client';
import type { OpenArticle } from './documents';
import type { Machine } from './machine';
import { Refusal } from './refusal';

export class Exports {
  constructor(
    private readonly articles: Articles,
    private readonly files: Workspace,
    private readonly client: ClientAbilities,
    private readonly machine: Machine,
  ) {}

  /** The formats that can be written. */
  async formats(): Promise<FormatInfo[]> {
    const { FORMATS } = await this.machine.loadExchange();
    return FORMATS.filter(format => format.export !== undefined).map(({ id, label, description, extension }) => ({
      id,
      label: this.client.say(label),
      description: this.client.say(description),
      extension,
    }));
  }

  /** @throws {Refusal} where the document is no open article, there is no such format, or nothing can write it here. */
  async export({ uri, format, layout, allowEmbargoed = false }: ExportParams): Promise<ExportResult | Embargoed> {
    const open = this.#open(uri);
    const { exportArticle, formatOf } = await this.machine.loadExchange();
    if (!formatOf(format)?.export)
      throw new Refusal(this.client.say('Crosshead cannot write the format “{format}”.', { format }));
    const context = { ...(await this.#context(open, layout)), allowEmbargoed };
    const exported = await exportArticle(format, open.article, context);
    if (!('refused' in exported)) return resultOf(exported, open.article);
    if (exported.embargoed === true) return { embargoed: true, message: exported.refused };
    throw new Refusal(exported.refused);
  }

  #open(uri: string): OpenArticle {
    const document = this.articles.documents.get(uri);
    if (document?.kind === 'article') return document;
    const name = Utils.basename(URI.parse(uri)) || uri;
    const { say } = this.client;
    if (!document) throw new Refusal(say('“{name}” is not open, so there is nothing to export.', { name }));
    throw new Refusal(
      document.kind === 'too-long'
        ? say('“{name}” is too long to be exported.', { name })
        : say('“{name}” is no article that Crosshead can read, so it cannot be exported.', { name }),
    );
  }

  async #context({ uri, article }: OpenArticle, wanted: string | undefined): Promise<ExportContext> {
    const [{ desk }, assets] = await Promise.all([this.articles.desk(uri), this.#assets(uri, article)]);
    const layout = layoutFor(article, desk, wanted);
    return {
      layout,
      page: pageSettings(article, desk, layout),
      asset: src => assets.get(src),
      say: this.client.say,
      now: Date.now(),
      ...(this.machine.print && { print: this.machine.print }),
      ...(!uri.startsWith('untitled:') && { uri }),
    };
  }

  /** The article's pictures, by address as typed; those outside the workspace and the article's folder stay unread. */
  async #assets(uri: string, article: Article): Promise<ReadonlyMap<string, Asset>> {
    const { mediaTypeOf, picturesOf } = await this.machine.loadExchange();
    const read = picturesOf(article).map(async (src): Promise<[string, Asset][]> => {
      const file = resolveFile(uri, src);
      if (!file || !isInsideWorkspace(file, uri, this.client.folders)) return [];
      const bytes = await this.files.readBytes(file.toString());
      return bytes ? [[src, { bytes, mediaType: mediaTypeOf(bytes) }]] : [];
    });
    return new Map((await Promise.all(read)).flat());
  }
}

function resultOf({ content, losses }: Exported, article: Article): ExportResult {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    content: uint8ArrayToBase64(bytes),
    losses: losses.map(({ message, start }) => ({ message, line: positionAt(article, start).line })),
  };
}
