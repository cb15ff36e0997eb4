/** Completion and hover: what can stand here, and what this is. */
import { URI, Utils } from 'vscode-uri';
import { completions, TRIGGERS, type CompletionSources, type LinkedFile } from '../../core/language/completion';
import { hover, literal } from '../../core/language/hover';
import { LAYOUTS } from '../../core/layout/registry';
import { isInsideWorkspace, relativeAddress, resolveAddress, resolveFile } from '../addresses';
import { isArticleFile, PICTURES } from '../links/file-kinds';
import type { Feature, Services } from './feature';

/** More than these no list of files offers. */
const MOST_FILES = 5_000;

export const ASSISTANCE: readonly Feature[] = [
  {
    capabilities: { completionProvider: { triggerCharacters: [...TRIGGERS] } },
    wire: services =>
      services.connection.onCompletion(
        services.articles.answer('completion', async ({ article, uri, desk }, { position }) => [
          ...(await completions(article, position, sources(services, uri, (await desk()).desk))),
        ]),
      ),
  },
  {
    capabilities: { hoverProvider: true },
    wire: services =>
      services.connection.onHover(
        services.articles.answer('hover', async ({ article, uri, desk }, { position }) =>
          hover(article, position, {
            desk: (await desk()).desk,
            file: address => about(services, uri, address),
          }),
        ),
      ),
  },
];

function sources(services: Services, uri: string, desk: CompletionSources['desk']): CompletionSources {
  const { index, client } = services;
  return {
    desk,
    layouts: LAYOUTS,
    now: Date.now(),
    snippets: client.completesWithSnippets,
    files: kind => (kind === 'article' ? articlesFrom(services, uri) : picturesFrom(services, uri)),
    sections: async () => {
      const sections = [...(await index.all()).values()].map(({ section }) => section);
      return [...new Set(sections.filter(section => section !== undefined))].sort();
    },
  };
}

async function articlesFrom({ index }: Services, uri: string): Promise<LinkedFile[]> {
  return [...(await index.all())].flatMap(([other, { headline }]) => {
    const path = other === uri ? undefined : relativeAddress(uri, other);
    return path === undefined ? [] : [{ path, ...(headline !== undefined && { headline }) }];
  });
}

async function picturesFrom({ files }: Services, uri: string): Promise<LinkedFile[]> {
  return (await files.list(PICTURES, MOST_FILES)).flatMap(picture => {
    const path = relativeAddress(uri, picture);
    return path === undefined ? [] : [{ path }];
  });
}

/** A picture as a picture with its size, an article with its headline and intro, an address of the web as it is. */
async function about({ index, files, client }: Services, uri: string, address: string): Promise<string | undefined> {
  const file = resolveFile(uri, address);
  if (!file) return resolveAddress(uri, address);
  const name = Utils.basename(file);
  if (!isInsideWorkspace(file, uri, client.folders)) return `\`${name}\` lies outside the workspace.`;
  const missing = `There is no file \`${name}\`.`;
  if (isArticleFile(file.path)) {
    const summary = await index.get(file.toString());
    if (!summary) return missing;
    return [`**${literal(summary.headline ?? name)}**`, literal(summary.intro ?? '')].join('\n\n');
  }
  const bytes = await files.readBytes(file.toString());
  if (!bytes) return missing;
  const kilobytes = Math.max(1, Math.round(bytes.length / 1000));
  return `![](${URI.from(file).toString()}|width=240)\n\n${literal(name)}, ${kilobytes} kB`;
}
