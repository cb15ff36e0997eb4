import { bylineOf } from '../../../src/core/article/byline';
import { headlineFor, textField, textsField } from '../../../src/core/article/fields-of';
import { plainText } from '../../../src/core/article/text';
import type { Article, Attribute } from '../../../src/core/article/types';
import { storyDateline } from '../../../src/core/exchange/dateline';
import { blocksOf } from '../../../src/core/exchange/item';
import { summaryOf } from '../../../src/core/exchange/summary';
import { withoutDateline } from '../../../src/core/layout/dateline';
import { readInstant } from '../../../src/core/time/instant';

const epoch = (text: string | undefined) => text && readInstant(text, 'UTC')?.epoch;
const attribute = (attributes: readonly Attribute[], name: string) =>
  attributes.find(({ key }) => key.value === name)?.value.value ?? '';
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** What the formats map, read from an article. */
export const MAPPED = {
  headline: article => textField(article, 'headline'),
  index: article => headlineFor(article, 'index'),
  summary: article => summaryOf(article),
  section: article => textField(article, 'section'),
  place: article => storyDateline(article, 'UTC')?.place,
  dateline: article => storyDateline(article, 'UTC')?.text,
  authors: article => bylineOf(article).map(({ name }) => name),
  byline: article => textField(article, 'byline'),
  published: article => epoch(textField(article, 'published')),
  updated: article => epoch(textField(article, 'updated')),
  embargo: article => epoch(textField(article, 'embargo')),
  expires: article => epoch(textField(article, 'expires')),
  source: article => textField(article, 'source'),
  rights: article => textField(article, 'rights'),
  id: article => textField(article, 'id'),
  url: article => textField(article, 'url'),
  slug: article => textField(article, 'slug'),
  version: article => textField(article, 'version'),
  urgency: article => textField(article, 'urgency'),
  language: article => textField(article, 'language'),
  keywords: article => textsField(article, 'keywords'),
  topics: article => textsField(article, 'topics'),
  paragraphs: article => blocksOf(article, 'paragraph').map(node => oneLine(plainText(withoutDateline(node)))),
  crossheads: article => blocksOf(article, 'crosshead').map(node => oneLine(plainText(node))),
  lists: article => blocksOf(article, 'list').map(({ children }) => children.map(item => oneLine(plainText(item)))),
  pullQuotes: article =>
    blocksOf(article, 'pullQuote').map(({ children: [words, by] }) => [
      oneLine(plainText(words)),
      by?.name.value,
      by?.role?.value,
    ]),
  pictures: article =>
    blocksOf(article, 'picture').map(({ alt, caption }) => [alt.value, caption && oneLine(plainText(caption))]),
  pictureFiles: article => blocksOf(article, 'picture').map(({ src }) => src.value),
  credits: article => blocksOf(article, 'picture').map(({ credit }) => credit?.value),
  clips: article =>
    blocksOf(article, 'clip').map(({ medium, line, attributes }) => [medium, line.value, attribute(attributes, 'src')]),
  clipSpeakers: article => blocksOf(article, 'clip').map(({ attributes }) => attribute(attributes, 'by')),
  seeAlso: article =>
    blocksOf(article, 'seeAlso').flatMap(({ children }) => children.map(({ headline }) => headline.value)),
  origins: article =>
    blocksOf(article, 'seeAlso').flatMap(({ children }) =>
      children.map(({ date, section }) => [date?.value, section?.value]),
    ),
} satisfies Readonly<Record<string, (article: Article) => unknown>>;

export type Mapped = keyof typeof MAPPED;

export const mapped = (article: Article, keys: readonly Mapped[]): Record<string, unknown> =>
  Object.fromEntries(keys.map(key => [key, MAPPED[key](article)]));
