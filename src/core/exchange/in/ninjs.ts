/** IPTC's News in JSON, 1.x to 3.x, and what agencies make of it. Names are read in small letters, which makes all versions one. */
import type { Block } from '../../article/types';
import type { Importer, ImportContext } from '../types';
import { clip, type LinkParts, paragraph, type PictureParts } from './build';
import { decodeSource } from './decode';
import type { Facts } from './facts';
import { storyOf } from './facts';
import { type Data, dataAt, isData, listAt, parseJson, textAt, textsAt } from './json-data';
import { htmlBlocks } from './markup/blocks';
import { parseFragment } from './markup/html';
import { originOf } from './markup/related';
import { finish, type ImportedStory } from './story';

/** Deeper than any item; more is an attack. */
const DEEPEST = 40;

function lowerCased(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map(entry => lowerCased(entry, depth + 1));
  if (!isData(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.toLowerCase(), lowerCased(inner, depth + 1)]),
  );
}

/** The items in a document: one, a list, or a list in an envelope. */
function itemsIn(data: unknown, depth = 0): Data[] {
  if (Array.isArray(data)) return data.flatMap(entry => itemsIn(entry, depth + 1));
  if (!isData(data) || depth > 4) return [];
  if (isItem(data)) return [data];
  return ['item', 'items', 'data', 'results', 'hits'].flatMap(name =>
    name in data ? itemsIn(data[name], depth + 1) : [],
  );
}

const isItem = (data: Data): boolean =>
  textAt(data, 'headline', 'title', 'body_html', 'body_text', 'body_xhtml') !== undefined ||
  ['headlines', 'bodies'].some(name => Array.isArray(data[name]));

function importNinjs(source: Uint8Array, context: ImportContext) {
  const data = parseJson(decodeSource(source));
  return itemsIn(lowerCased(data)).map(item => finish(readItem(item, context), context));
}

function readItem(item: Data, context: ImportContext): ImportedStory {
  return storyOf(
    {
      ...texts(item),
      ...identity(item),
      ...topicsOf(item),
      body: bodyOf(item),
      pictures: [
        ...(textAt(item, 'type') === 'picture' ? [pictureOf(item)] : []),
        ...associated(item, 'picture').map(pictureOf),
      ],
      clips: associated(item, 'audio', 'video').map(clipOf),
      seeAlso: related(item, 'seealso').map(linkOf),
      links: related(item, 'link').map(linkOf),
    },
    context,
  );
}

/** Of a list of texts by role (3.x), the one with this role. */
const byRole = (item: Data, list: string, role: string): string | undefined =>
  textAt(
    listAt(item, list).find(entry => textAt(entry, 'role') === role),
    'value',
  );

function texts(item: Data) {
  const headlines = listAt(item, 'headlines').flatMap(entry => {
    const [role, value] = [textAt(entry, 'role'), textAt(entry, 'value')];
    return role !== undefined && value !== undefined && SLOTS.has(role) ? [[role, value] as const] : [];
  });
  return {
    headline:
      byRole(item, 'headlines', 'main') ??
      textAt(listAt(item, 'headlines')[0], 'value') ??
      textAt(item, 'headline', 'title'),
    headlines: Object.fromEntries(headlines),
    summary: byRole(item, 'descriptions', 'summary') ?? textAt(item, 'description_text'),
    byline: textAt(item, 'by', 'byline') ?? peopleAt(item),
    place: textAt(item, 'located') ?? nameWith(item, 'places', 'dateline'),
    dateline: byRole(item, 'bodies', 'dateline'),
    edNote: textAt(item, 'ednote'),
  } satisfies Partial<Facts>;
}
const SLOTS: ReadonlySet<string> = new Set(['index', 'mobile', 'seo', 'social']);

function peopleAt(item: Data) {
  const people = listAt(item, 'people').filter(person => textAt(person, 'rel') === 'byline');
  const authors = (people.length > 0 ? people : listAt(item, 'authors')).flatMap(person => {
    const [name, role, url] = [textAt(person, 'name'), textAt(person, 'role'), textAt(person, 'uri')];
    return name === undefined ? [] : [{ name, ...(role !== undefined && { role }), ...(url !== undefined && { url }) }];
  });
  return authors.length > 0 ? authors : undefined;
}

const nameWith = (item: Data, list: string, rel: string): string | undefined =>
  textAt(
    listAt(item, list).find(entry => textAt(entry, 'rel') === rel),
    'name',
  );

function identity(item: Data) {
  return {
    id: textAt(item, 'uri', 'guid'),
    url: textAt(
      listAt(item, 'altids').find(entry => textAt(entry, 'role') === 'url'),
      'value',
    ),
    published: textAt(item, 'firstcreated', 'versioncreated'),
    updated: textAt(item, 'versioncreated'),
    embargo: textAt(item, 'embargoeduntil', 'embargoed'),
    expires: textAt(item, 'expires'),
    version: textAt(item, 'version'),
    urgency: textAt(item, 'urgency'),
    slug: textAt(item, 'slugline'),
    language: textAt(item, 'language'),
    rights:
      textAt(item, 'copyrightnotice', 'copyrightholder') ??
      textsAt(item, 'usageterms')[0] ??
      textAt(item, 'usageterms'),
    source: textAt(listAt(item, 'infosources')[0], 'name') ?? textAt(item, 'source', 'provider'),
  } satisfies Partial<Facts>;
}

function topicsOf(item: Data) {
  const subjects = [...listAt(item, 'subjects'), ...listAt(item, 'subject')];
  const named = (wanted: string) =>
    subjects.filter(subject => relOf(subject) === wanted).flatMap(subject => textAt(subject, 'name') ?? []);
  return {
    section: named('section')[0],
    keywords: [...textsAt(item, 'keywords'), ...textsAt(item, 'keyword'), ...named('keyword')],
    topics: subjects
      .filter(subject => !['keyword', 'section'].includes(relOf(subject) ?? ''))
      .flatMap(subject => topicOf(subject) ?? []),
  };
}

const relOf = (subject: Data) => textAt(subject, 'rel') ?? textsAt(subject, 'rels')[0];

/** A Media Topic by its code, anything else by its name. */
function topicOf(subject: Data): string | undefined {
  const code = /(?:mediatopic\/|medtop:)(\d{8})$/.exec(textAt(subject, 'uri', 'code', 'qcode') ?? '')?.[1];
  return code === undefined ? textAt(subject, 'name') : `medtop:${code}`;
}

/** The body as HTML where there is one, else as text. */
function bodyOf(item: Data): Block[] {
  const bodies = listAt(item, 'bodies').filter(body => textAt(body, 'role') !== 'dateline');
  const typed = (type: string) =>
    textAt(
      bodies.find(body => (textAt(body, 'contenttype') ?? '').includes(type)),
      'value',
    );
  const html = typed('html') ?? textAt(item, 'body_html', 'body_xhtml');
  const blocks = html === undefined ? [] : htmlBlocks(parseFragment(html));
  if (blocks.length > 0) return blocks;
  const text = typed('plain') ?? textAt(bodies[0], 'value') ?? textAt(item, 'body_text');
  return (text ?? '')
    .split(/\n\s*\n|\r\n\s*\r\n/)
    .filter(words => words.trim() !== '')
    .map(words => paragraph(words.trim()));
}

/** Items beside the story: by their kind, which 3.x says in `rel` and 2.x in the association's name. */
function associations(item: Data): Data[] {
  const { associations: all } = item;
  if (!isData(all)) return listAt(item, 'associations');
  return Object.entries(all).flatMap(([name, value]) => (isData(value) ? [{ name, ...value }] : []));
}

const kindOf = (association: Data): string =>
  textAt(association, 'rel')?.toLowerCase() ?? (textAt(association, 'name') ?? '').replace(/-\d+$/, '').toLowerCase();

const associated = (item: Data, ...types: readonly string[]): Data[] =>
  associations(item).filter(each => types.includes(textAt(each, 'type') ?? ''));
const related = (item: Data, kind: string): Data[] => associations(item).filter(each => kindOf(each) === kind);

function fileOf(item: Data): string | undefined {
  const renditions = dataAt(item, 'renditions');
  const best = renditions && ['original', 'baseimage', 'viewimage'].map(name => dataAt(renditions, name)).find(isData);
  const file = listAt(item, 'altids').find(entry => textAt(entry, 'role') === 'file');
  return textAt(best, 'href') ?? textAt(listAt(item, 'renditions')[0], 'href') ?? textAt(file, 'value');
}

function pictureOf(item: Data): PictureParts {
  const caption = byRole(item, 'descriptions', 'caption') ?? textAt(item, 'description_text', 'body_text');
  const alt = byRole(item, 'descriptions', 'alternate') ?? textAt(item, 'headline');
  const credit = textAt(item, 'by', 'byline');
  const src = fileOf(item);
  return {
    ...(alt !== undefined && { alt }),
    ...(src !== undefined && { src }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
  };
}

function clipOf(item: Data) {
  const line = textAt(listAt(item, 'headlines')[0], 'value') ?? textAt(item, 'headline', 'title') ?? '';
  const medium = textAt(item, 'type') === 'audio' ? 'audio' : 'video';
  return clip(medium, line, { by: textAt(item, 'by', 'byline'), src: fileOf(item) });
}

function linkOf(item: Data): LinkParts {
  const uri = textAt(item, 'uri');
  const headline = textAt(item, 'title', 'headline') ?? uri ?? '';
  return {
    headline,
    ...(uri !== undefined && /^https?:/.test(uri) && { target: uri }),
    ...originOf(textAt(item, 'slugline') ?? ''),
  };
}

const NAMES = /"(?:body_x?html|body_text|bodies|versioncreated|firstcreated|pubstatus)"\s*:/i;

export const readNinjs: Importer = {
  import: importNinjs,
  recognise: ({ text }) => {
    if (!/^\s*[[{]/.test(text)) return 0;
    if (/"standard"\s*:\s*\{[^}]*"ninjs"/.test(text)) return 1;
    return NAMES.test(text) ? 0.8 : 0;
  },
};
