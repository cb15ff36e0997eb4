import type {
  AudioObject,
  BreadcrumbList,
  CorrectionComment,
  CreativeWork,
  ImageObject,
  NewsArticle,
  Person,
  Quotation,
  Thing,
  VideoObject,
  WithContext,
} from 'schema-dts';
import type { Author } from '../article/byline';
import { textField, textsField } from '../article/fields-of';
import { plainText } from '../article/text';
import type { Article, Block, Clip, Correction, LinkItem, Picture, PullQuote } from '../article/types';
import { attribute } from '../layout/blocks/media';
import { detailsOf, type Details } from '../layout/details';
import { safeTarget } from '../layout/links';
import { storyDateline } from './dateline';
import { defined, some } from './defined';
import { linesOf } from './lines';
import { oneLine, summaryOf } from './summary';
import { mediaTopic, topicOf, type Topic } from './topic';
import { isoOf } from './times';
import type { ExportContext } from './types';
import { everyBlock } from './walk';

/** The fields of the front matter that a `NewsArticle` has slots for. */
export const IN_NEWS_ARTICLE: readonly string[] = [
  'byline',
  'dateline',
  'headline',
  'id',
  'keywords',
  'language',
  'published',
  'rights',
  'section',
  'source',
  'summary',
  'topics',
  'updated',
  'url',
  'version',
];

/** The story as schema.org's `NewsArticle` (https://schema.org/NewsArticle), without its body. */
export function newsArticle(article: Article, { page }: Pick<ExportContext, 'page'>): WithContext<NewsArticle> {
  const details = detailsOf(article, page);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...defined({
      headline: details.headline,
      description: summaryOf(article),
      inLanguage: details.language,
      datePublished: isoOf(details.published),
      dateModified: isoOf(details.updated),
      ...origin(article, details, page.timeZone),
      publisher: organisation(textField(article, 'source') ?? page.edition.masthead.title),
      ...sections(details),
      ...particulars(article),
      ...partsOf(article),
    }),
  };
}

const organisation = (name: string) => ({ '@type': 'NewsMediaOrganization', name }) as const;

function origin(article: Article, { authors }: Details, timeZone: string) {
  const dateline = storyDateline(article, timeZone);
  const place = dateline?.place;
  return {
    author: some(authors.map(person)),
    dateline: dateline?.text,
    locationCreated: place === undefined ? undefined : ({ '@type': 'Place', name: place } as const),
  };
}

const person = ({ name, role }: Pick<Author, 'name' | 'role'>): Person => ({
  '@type': 'Person',
  name,
  ...defined({ jobTitle: role }),
});

function sections({ section }: Details) {
  if (section.length === 0) return {};
  const breadcrumb: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: section.map((name, at) => ({ '@type': 'ListItem', position: at + 1, name })),
  };
  return { articleSection: section.at(-1), mainEntityOfPage: { '@type': 'WebPage', breadcrumb } as const };
}

function particulars(article: Article) {
  return {
    url: safeTarget(textField(article, 'url') ?? ''),
    identifier: textField(article, 'id'),
    version: textField(article, 'version'),
    copyrightNotice: textField(article, 'rights'),
    keywords: some(textsField(article, 'keywords')),
    about: some(textsField(article, 'topics').map(topicOf).map(thing)),
  };
}

/** A subject by its address among IPTC's Media Topics, or by its name. */
const thing = ({ code, name }: Topic): Thing =>
  code === undefined
    ? { '@type': 'Thing', ...defined({ name }) }
    : { '@type': 'Thing', '@id': mediaTopic(code), name: `medtop:${code}` };

function partsOf(article: Article) {
  const blocks = [...everyBlock(article)].map(({ node }) => node);
  const clips = blocks.filter(node => node.type === 'clip');
  return {
    image: some(ofType(blocks, 'picture').map(image)),
    video: some(
      clips.filter(({ medium }) => medium === 'video').map(clip => recording<VideoObject>(clip, 'VideoObject')),
    ),
    audio: some(
      clips.filter(({ medium }) => medium === 'audio').map(clip => recording<AudioObject>(clip, 'AudioObject')),
    ),
    hasPart: some(ofType(blocks, 'pullQuote').map(quotation)),
    citation: some(
      [...ofType(blocks, 'seeAlso'), ...ofType(blocks, 'links')].flatMap(({ children }) => children.map(cited)),
    ),
    correction: some(ofType(blocks, 'correction').map(corrected)),
  };
}

function ofType<Type extends Block['type']>(blocks: readonly Block[], type: Type): (Block & { type: Type })[] {
  return blocks.filter((node): node is Block & { type: Type } => node.type === type);
}

function image({ src, alt, caption, credit }: Picture): ImageObject {
  return {
    '@type': 'ImageObject',
    ...defined({
      contentUrl: safeTarget(src.value),
      description: alt.value || undefined,
      caption: caption && oneLine(plainText(caption)),
      creditText: credit?.value,
    }),
  };
}

function recording<Kind extends AudioObject | VideoObject>(
  { line, attributes }: Clip,
  type: '@type' extends keyof Kind ? Kind['@type'] : never,
) {
  const by = attribute(attributes, 'by');
  return {
    '@type': type,
    name: line.value,
    ...defined({
      contentUrl: safeTarget(attribute(attributes, 'src') ?? ''),
      thumbnailUrl: safeTarget(attribute(attributes, 'poster') ?? ''),
      duration: isoDuration(attribute(attributes, 'duration')),
      creator: by === undefined ? undefined : ({ '@type': 'Person', name: by } as const),
    }),
  };
}

/** "1:20" as ISO 8601 has it: "PT1M20S"; `undefined` where it is typed in another way. */
function isoDuration(typed: string | undefined): string | undefined {
  const [, hours, minutes, seconds] = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/.exec(typed?.trim() ?? '') ?? [];
  if (minutes === undefined || seconds === undefined) return undefined;
  return `PT${hours === undefined ? '' : `${Number(hours)}H`}${Number(minutes)}M${Number(seconds)}S`;
}

function quotation({ children: [words, speaker] }: PullQuote): Quotation {
  return {
    '@type': 'Quotation',
    text: oneLine(plainText(words)),
    ...defined({
      spokenByCharacter:
        speaker && person({ name: speaker.name.value, ...(speaker.role && { role: speaker.role.value }) }),
    }),
  };
}

function cited({ headline, target, date, section }: LinkItem): CreativeWork {
  return {
    '@type': 'CreativeWork',
    headline: headline.value,
    ...defined({ url: safeTarget(target.value), temporal: date?.value, genre: section?.value }),
  };
}

function corrected(node: Correction): CorrectionComment {
  return {
    '@type': 'CorrectionComment',
    text: node.children.flatMap(linesOf).join('\n'),
    ...defined({ datePublished: attribute(node.attributes, 'date') }),
  };
}
