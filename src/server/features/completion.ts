import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import {
  completions,
  documentationOf,
  TRIGGERS,
  type About,
  type CompletionSources,
  type LinkedFile,
} from '../../core/language/completion';
import { tellFile } from '../../core/language/hover';
import { LAYOUTS } from '../../core/layout/registry';
import { relativeAddress } from '../addresses';
import type { Asked } from '../asking';
import { aboutFile } from '../links/about';
import { PICTURES } from '../links/file-kinds';
import type { Feature, Services } from './feature';

/** More than these no list of files offers. */
const MOST_FILES = 5_000;

export const COMPLETION: Feature = {
  capabilities: { completionProvider: { triggerCharacters: [...TRIGGERS], resolveProvider: true } },
  wire: services => {
    const { connection, articles } = services;
    connection.onCompletion(
      articles.answer('completion', async (asked, { position, context }: CompletionParams) => {
        const trigger = context?.triggerCharacter;
        const known = await sources(services, asked);
        return completions(asked.article, position, { ...known, ...(trigger !== undefined && { trigger }) });
      }),
    );
    connection.onCompletionResolve(item => articles.guard('the documentation', () => resolved(services, item)));
  },
};

/** The choice with what is said about it. */
async function resolved(services: Services, item: CompletionItem): Promise<CompletionItem> {
  const about = item.data as About | undefined;
  const value = about && (await told(services, about));
  return value === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}

async function told(services: Services, about: About): Promise<string | undefined> {
  if (about.kind === 'article' || about.kind === 'picture')
    return tellFile(await aboutFile(services, URI.parse(about.id)), services.client.say);
  return documentationOf(about, services.client.say, Date.now());
}

async function sources(services: Services, { uri, desk, problems }: Asked): Promise<CompletionSources> {
  const { client } = services;
  return {
    desk: (await desk()).desk,
    say: client.say,
    layouts: LAYOUTS,
    now: Date.now(),
    snippets: client.completesWithSnippets,
    labelDetails: client.labelsCompletions,
    locale: client.locale,
    files: kind => (kind === 'article' ? articlesFrom(services, uri) : picturesFrom(services, uri)),
    sections: () => sectionsOf(services),
    reported: async () => new Set((await problems()).map(({ rule }) => rule)),
  };
}

async function sectionsOf({ index }: Services) {
  const { articles, isComplete } = await index.atHand();
  const sections = [...articles.values()].flatMap(({ section }) => (section === undefined ? [] : [section]));
  return { found: [...new Set(sections)].sort(), isComplete };
}

async function articlesFrom({ index }: Services, from: string) {
  const { articles, isComplete } = await index.atHand();
  const found = [...articles].flatMap(([uri, { headline, section, published }]): LinkedFile[] => {
    const path = uri === from ? undefined : relativeAddress(from, uri);
    if (path === undefined) return [];
    return [
      {
        uri,
        path,
        ...(headline !== undefined && { headline }),
        ...(section !== undefined && { section }),
        ...(published !== undefined && { published }),
      },
    ];
  });
  return { found, isComplete };
}

async function picturesFrom({ files }: Services, from: string) {
  const pictures = await files.list(PICTURES, MOST_FILES);
  const found = pictures.flatMap((uri): LinkedFile[] => {
    const path = relativeAddress(from, uri);
    return path === undefined ? [] : [{ uri, path }];
  });
  return { found, isComplete: true };
}
