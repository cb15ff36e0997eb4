/** What a page says of its story to machines: schema.org's JSON-LD first, then Open Graph and `meta`. */
import type { Author } from '../../../article/byline';
import type { Facts } from '../facts';
import { type Data, dataAt, isData, listAt, parseJson, textAt, textsAt } from '../json-data';
import { attributeOf, elementsOf, type MarkupElement, rawText, textOf } from '../markup/node';

export type PageFacts = Pick<
  Facts,
  | 'byline'
  | 'dateline'
  | 'headline'
  | 'id'
  | 'keywords'
  | 'language'
  | 'place'
  | 'published'
  | 'rights'
  | 'section'
  | 'source'
  | 'summary'
  | 'topics'
  | 'updated'
  | 'url'
  | 'version'
> & {
  /** The lead picture's address. */
  readonly image?: string;
  /** The text, where the page hands it out whole. */
  readonly text?: string;
};

export function pageFacts(page: MarkupElement): PageFacts {
  const story = storyIn(page);
  const meta = metaIn(page);
  const first = (...names: readonly string[]) => names.flatMap(name => meta.get(name) ?? [])[0];
  const [html] = elementsOf(page, 'html');
  return {
    headline:
      textAt(story, 'headline', 'name') ??
      first('og:title', 'twitter:title', 'title') ??
      headingOf(page) ??
      textOf(elementsOf(page, 'title')[0]),
    summary: textAt(story, 'description') ?? first('og:description', 'description'),
    byline: authorsOf(story) ?? bylineIn(first('author', 'article:author', 'byl', 'dc.creator', 'parsely-author')),
    published:
      textAt(story, 'datePublished') ??
      first('article:published_time', 'date', 'pubdate', 'dc.date', 'parsely-pub-date', 'sailthru.date'),
    updated: textAt(story, 'dateModified') ?? first('article:modified_time', 'og:updated_time', 'lastmod'),
    section: sectionOf(story) ?? first('article:section', 'section'),
    source: nameOf(story, 'publisher') ?? first('og:site_name'),
    url: addressOf(page) ?? first('og:url') ?? textAt(story, 'url'),
    language: textAt(story, 'inLanguage') ?? attributeOf(html, 'lang') ?? first('og:locale')?.replace('_', '-'),
    keywords: keywordsOf(story, first('news_keywords', 'keywords')),
    topics: namesOf(story, 'about'),
    ...ownFacts(story),
    ...some('image', textAt(story, 'image') ?? textAt(imageOf(story), 'contentUrl', 'url') ?? first('og:image')),
    ...some('text', textAt(story, 'articleBody')),
  };
}

/** The page's only main heading; its title mostly ends with the site's name. */
function headingOf(page: MarkupElement): string | undefined {
  const [heading, ...more] = elementsOf(page, 'h1').flatMap(each => textOf(each) ?? []);
  return more.length === 0 ? heading : undefined;
}

const some = <Key extends string>(key: Key, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [each in Key]?: string };

/** What schema.org has and pages hardly use, but ours. */
const ownFacts = (story: Data | undefined) => ({
  dateline: textAt(story, 'dateline'),
  place: nameOf(story, 'locationCreated'),
  id: textAt(story, 'identifier'),
  version: textAt(story, 'version'),
  rights: textAt(story, 'copyrightNotice'),
});

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;

/** The first article in the page's JSON-LD, in a graph or on its own. */
function storyIn(page: MarkupElement): Data | undefined {
  const scripts = elementsOf(page, 'script').filter(each => attributeOf(each, 'type') === 'application/ld+json');
  return scripts.flatMap(script => articlesIn(parseJson(rawText(script).trim())))[0];
}

function articlesIn(data: unknown, depth = 0): Data[] {
  if (Array.isArray(data)) return (data as unknown[]).flatMap(entry => articlesIn(entry, depth + 1));
  if (!isData(data) || depth > 5) return [];
  const types = [data['@type']].flat();
  if (types.some(type => typeof type === 'string' && ARTICLE.test(type))) return [data];
  return ['@graph', 'mainEntity'].flatMap(name => articlesIn(data[name], depth + 1));
}

/** `meta` by name or property, in small letters. */
function metaIn(page: MarkupElement): ReadonlyMap<string, string> {
  const found = elementsOf(page, 'meta').flatMap(meta => {
    const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop');
    const content = attributeOf(meta, 'content');
    return name === undefined || content === undefined ? [] : [[name.toLowerCase(), content] as const];
  });
  return new Map(found.reverse());
}

const addressOf = (page: MarkupElement): string | undefined => {
  const link = elementsOf(page, 'link').find(each => attributeOf(each, 'rel') === 'canonical');
  const href = attributeOf(link, 'href');
  return href !== undefined && /^https?:/.test(href) ? href : undefined;
};

const imageOf = (story: Data | undefined): Data | undefined =>
  story && (dataAt(story, 'image') ?? listAt(story, 'image')[0]);

const nameOf = (story: Data | undefined, key: string): string | undefined => namesOf(story, key)[0];

/** Names of things and people, told as texts or as objects. */
function namesOf(story: Data | undefined, key: string): string[] {
  if (story === undefined || !Object.hasOwn(story, key)) return [];
  return [story[key]]
    .flat()
    .flatMap(entry => (typeof entry === 'string' ? [entry] : isData(entry) ? (textAt(entry, 'name') ?? []) : []));
}

function authorsOf(story: Data | undefined): readonly Author[] | undefined {
  const entries = story === undefined ? [] : [story['author'], story['creator']].flat();
  const authors = entries.flatMap((entry): Author[] => {
    const name = typeof entry === 'string' ? entry.trim() : isData(entry) ? textAt(entry, 'name') : undefined;
    const role = isData(entry) ? textAt(entry, 'jobTitle') : undefined;
    return name === undefined || name === '' || /^https?:/.test(name)
      ? []
      : [{ name, ...(role !== undefined && { role }) }];
  });
  const seen = new Set<string>();
  const unique = authors.filter(({ name }) => !seen.has(name) && seen.add(name));
  return unique.length > 0 ? unique : undefined;
}

const bylineIn = (text: string | undefined): string | undefined =>
  text === undefined || /^https?:/.test(text) ? undefined : text;

function sectionOf(story: Data | undefined): string | undefined {
  const page = story && dataAt(story, 'mainEntityOfPage');
  const breadcrumb = page && dataAt(page, 'breadcrumb');
  const path = listAt(breadcrumb, 'itemListElement').flatMap(step => textAt(step, 'name') ?? []);
  return path.length > 0
    ? path.join('/')
    : (textAt(story, 'articleSection') ?? (story && textsAt(story, 'articleSection')[0]));
}

/** A list, or one text with commas. */
function keywordsOf(story: Data | undefined, meta: string | undefined): string[] {
  const listed = story ? textsAt(story, 'keywords') : [];
  if (listed.length > 0) return listed;
  return (textAt(story, 'keywords') ?? meta ?? '')
    .split(/\s*[,;]\s*/)
    .filter(word => word !== '')
    .slice(0, 30);
}
