import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../../src/core/article/parse';
import { DEFAULT_DESK } from '../../src/core/desk/default-desk';
import { exportArticle } from '../../src/core/exchange/registry';
import { siteFiles } from '../../src/core/exchange/site';
import { frontFinder, frontsFor } from '../../src/core/exchange/site/find-front';
import { storyFor } from '../../src/core/exchange/site/story';
import type { ExportContext } from '../../src/core/exchange/types';
import { pageSettings } from '../../src/core/layout/choice';
import { layoutOf } from '../../src/core/layout/registry';
import { PAYLOADS } from '../fixtures/hostile';

/** Sections on top of one another and with one name, in another script, without a name, and such as would be markup. */
const SECTIONS = [
  'World/Middle East',
  'World/South Asia',
  'UK',
  'UK/England',
  'UK Politics',
  'Europe',
  'World/Europe',
  'Россия',
  '',
];

/** More stories than stand on one page of a front, in the languages that the furniture speaks, and hostile ones. */
function stories(): [name: string, source: string][] {
  const examples = ['nato-putin', 'every-block', 'plain', 'arabic'].map((name): [string, string] => [
    `examples/${name}`,
    readFileSync(`examples/${name}.article`, 'utf8'),
  ]);
  const many = Array.from({ length: 120 }, (_, at): [string, string] => {
    const section = SECTIONS[at % SECTIONS.length] ?? '';
    const language = at % 7 === 0 ? 'language: ar\n' : '';
    const front = `headline: Story ${at}\nsection: ${section}\n${language}published: 2001-11-${1 + (at % 28)} 07:50 GMT`;
    return [`${at % 3}/${at}`, `---\n${front}\n---\n\nThe ferry sank off Ashbury, police said.\n`];
  });
  const hostile = PAYLOADS.map((payload, at): [string, string] => {
    const typed = JSON.stringify(payload);
    return [
      `hostile/${at}`,
      `---\nheadline: ${typed}\nsection: ${typed}\nsummary: ${typed}\npublished: ${typed}\n---\n`,
    ];
  });
  return [...examples, ...many, ...hostile];
}

/** The HTML files of a site, by their path from its top: the pages of the stories in a layout, and all fronts. */
export async function sitePages(layout: string): Promise<Map<string, string>> {
  const articles = stories().map(([name, source]) => ({ name, article: parseArticle(source) }));
  const find = frontFinder([...new Set(articles.flatMap(({ article }) => frontsFor(article)))]);
  const made = articles.map(({ name, article }) => ({
    name,
    article,
    context: contextOf(name, layout, article, find),
  }));
  const pages = new Map<string, string>();
  for (const { name, article, context } of made) {
    const exported = await exportArticle('html', article, context);
    if ('refused' in exported) throw new Error(exported.refused);
    pages.set(`${name}.html`, String(exported.content));
  }
  const told = made.map(({ name, article, context }) => storyFor(article, context, `${name}.html`));
  const site = { edition: DEFAULT_DESK.edition, language: DEFAULT_DESK.language, base: 'https://example.org/' };
  for (const [name, content] of siteFiles(told, site)) if (name.endsWith('.html')) pages.set(name, content);
  return pages;
}

function contextOf(
  name: string,
  id: string,
  article: ReturnType<typeof parseArticle>,
  find: ReturnType<typeof frontFinder>,
): ExportContext {
  const layout = layoutOf(id);
  const siteFolder = path.posix.dirname(name);
  const page = {
    ...pageSettings(article, DEFAULT_DESK, layout),
    front: (section: readonly string[]) => find(section, siteFolder),
  };
  return { layout, page, siteFolder, filesBeside: true, asset: () => undefined, now: 0 };
}

/** A page of a site with its style sheet in it: tests open pages where nothing lies beside them. */
export function withStyles(html: string, layout: string): string {
  return html.replace(/<link rel="stylesheet" href="[^"]*\/?([^"/]+)\.css">/, (_, name: string) => {
    const styles = name === 'front' ? readFileSync('media/front.css', 'utf8') : layoutOf(layout).styles;
    return `<style>${styles}</style>`;
  });
}
