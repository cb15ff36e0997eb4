/** Exports of what is on the screen, saved or not. */
import { uint8ArrayToBase64 } from 'uint8array-extras';
import { URI, Utils } from 'vscode-uri';
import { positionAt } from '../core/article/positions';
import type { Article } from '../core/article/types';
import type { Asset, ExportContext } from '../core/exchange/types';
import { layoutFor, pageSettings } from '../core/layout/choice';
import type { LoadExchange, Workspace } from '../core/ports';
import type { ExportParams, ExportResult, FormatInfo } from '../protocol';
import { isInsideWorkspace, resolveFile } from './addresses';
import type { Articles } from './asking';
import type { ClientAbilities } from './client';
import type { OpenArticle } from './documents';
import { Refusal } from './refusal';

export class Exports {
  constructor(
    private readonly articles: Articles,
    private readonly files: Workspace,
    private readonly client: ClientAbilities,
    private readonly loadExchange: LoadExchange,
  ) {}

  /** The formats that can be written. */
  async formats(): Promise<FormatInfo[]> {
    const { FORMATS } = await this.loadExchange();
    return FORMATS.filter(format => format.export !== undefined).map(({ id, label, description, extension }) => ({
      id,
      label,
      description,
      extension,
    }));
  }

  /** @throws {Refusal} where the document is no open article, or there is no such format. */
  async export({ uri, format, layout }: ExportParams): Promise<ExportResult> {
    const open = this.#open(uri);
    const { exportArticle, formatOf } = await this.loadExchange();
    if (!formatOf(format)?.export) throw new Refusal(`Crosshead cannot write the format “${format}”.`);
    const context = await this.#context(open, layout);
    const { content, losses } = await exportArticle(format, open.article, context);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return {
      content: uint8ArrayToBase64(bytes),
      losses: losses.map(({ message, start }) => ({ message, line: positionAt(open.article, start).line })),
    };
  }

  #open(uri: string): OpenArticle {
    const document = this.articles.documents.get(uri);
    if (document?.kind === 'article') return document;
    const name = Utils.basename(URI.parse(uri)) || uri;
    if (!document) throw new Refusal(`“${name}” is not open, so there is nothing to export.`);
    throw new Refusal(
      document.kind === 'too-long'
        ? `“${name}” is too long to be exported.`
        : `“${name}” is no article that Crosshead can read, so it cannot be exported.`,
    );
  }

  async #context({ uri, article }: OpenArticle, wanted: string | undefined): Promise<ExportContext> {
    const [{ desk }, assets] = await Promise.all([this.articles.desk(uri), this.#assets(uri, article)]);
    const layout = layoutFor(article, desk, wanted);
    return {
      layout,
      page: pageSettings(article, desk, layout),
      asset: src => assets.get(src),
      ...(!uri.startsWith('untitled:') && { uri }),
    };
  }

  /** The article's pictures, by address as typed; those outside the workspace and the article's folder stay unread. */
  async #assets(uri: string, article: Article): Promise<ReadonlyMap<string, Asset>> {
    const { mediaTypeOf, picturesOf } = await this.loadExchange();
    const read = picturesOf(article).map(async (src): Promise<[string, Asset][]> => {
      const file = resolveFile(uri, src);
      if (!file || !isInsideWorkspace(file, uri, this.client.folders)) return [];
      const bytes = await this.files.readBytes(file.toString());
      return bytes ? [[src, { bytes, mediaType: mediaTypeOf(bytes) }]] : [];
    });
    return new Map((await Promise.all(read)).flat());
  }
}
