/** Completion and hover: what can stand here, and what this is. */
import { imageSize } from 'image-size';
import { Utils, type URI } from 'vscode-uri';
import { completions, TRIGGERS, type CompletionSources, type LinkedFile } from '../../core/language/completion';
import { hover, type FileAbout } from '../../core/language/hover';
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
            elsewhere: person => articlesNaming(services, uri, person),
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

/** What an address in an article leads to. */
async function about({ index, files, client }: Services, uri: string, address: string): Promise<FileAbout | undefined> {
  const file = resolveFile(uri, address);
  if (!file) {
    const resolved = resolveAddress(uri, address);
    return resolved === undefined ? undefined : { kind: 'address', address: resolved };
  }
  const name = Utils.basename(file);
  if (!isInsideWorkspace(file, uri, client.folders)) return { kind: 'outside', name };
  if (isArticleFile(file.path)) {
    const summary = await index.get(file.toString());
    return summary ? { kind: 'article', name, ...summary } : { kind: 'missing', name };
  }
  const bytes = await files.readBytes(file.toString());
  return bytes ? aboutBytes(file, name, bytes) : { kind: 'missing', name };
}

function aboutBytes(file: URI, name: string, bytes: Uint8Array): FileAbout {
  const about = { name, bytes: bytes.length };
  if (!PICTURES.some(extension => file.path.toLowerCase().endsWith(`.${extension}`)))
    return { kind: 'other', ...about };
  const pixels = pixelsOf(bytes);
  return { kind: 'picture', uri: file.toString(), ...about, ...(pixels && { pixels }) };
}

function pixelsOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    // No picture, or of a kind that is not known.
    return undefined;
  }
}

/** How many other articles name a person, as far as they have been read by now. */
function articlesNaming({ index }: Services, uri: string, person: string): number {
  return [...index.known].filter(([other, { people }]) => other !== uri && people.includes(person)).length;
}
