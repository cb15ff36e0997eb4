/** NewsML 1.2, which agencies still send: components in components, a text among them in NITF, XHTML or plain. */
import type { Block } from '../../article/types';
import type { Format, ImportContext } from '../types';
import { paragraph, type PictureParts } from './build';
import { decodeSource } from './decode';
import { type Facts, storyOf } from './facts';
import { attributeOf, childAt, childrenOf, elementsOf, type MarkupElement, rawText, textOf } from './markup/node';
import { parseXml } from './markup/xml';
import { xmlBlocks } from './newsml-g2';
import { finish } from './story';

function importNewsml(source: Uint8Array, context: ImportContext) {
  const { root, warning } = parseXml(decodeSource(source));
  if (root === undefined) return [];
  return elementsOf(root, 'NewsItem').map(item =>
    finish(storyOf({ ...factsOf(item), ...(warning !== undefined && { warnings: [warning] }) }, context), context),
  );
}

function factsOf(item: MarkupElement): Facts {
  const first = (...names: readonly string[]) => elementsOf(item, ...names).flatMap(each => textOf(each) ?? [])[0];
  const named = (name: string) => attributeOf(elementsOf(item, name)[0], 'FormalName');
  const city = elementsOf(item, 'Property').find(each => attributeOf(each, 'FormalName') === 'City');
  return {
    headline: first('HeadLine'),
    summary: first('SubHeadLine', 'Abstract'),
    byline: first('ByLine'),
    dateline: first('DateLine'),
    place: attributeOf(city, 'Value'),
    slug: first('SlugLine') ?? first('NameLabel'),
    rights: first('CopyrightLine', 'CopyrightHolder', 'UsageType'),
    source:
      first('CreditLine') ??
      attributeOf(childAt(elementsOf(item, 'Provider')[0], 'Party'), 'FormalName') ??
      first('ProviderId'),
    id: first('PublicIdentifier') ?? first('NewsItemId'),
    version: first('RevisionId'),
    published: first('FirstCreated'),
    updated: first('ThisRevisionCreated'),
    urgency: named('Urgency'),
    language: named('Language') ?? attributeOf(item, 'lang'),
    keywords: [
      ...elementsOf(item, 'Property')
        .filter(each => attributeOf(each, 'FormalName') === 'Keyword')
        .flatMap(each => attributeOf(each, 'Value') ?? []),
      ...elementsOf(item, 'KeywordLine').flatMap(each => textOf(each) ?? []),
    ],
    body: bodyOf(item),
    pictures: picturesOf(item),
  };
}

const isOf = (content: MarkupElement, type: RegExp): boolean =>
  type.test(attributeOf(childAt(content, 'MediaType'), 'FormalName') ?? '');

/** The first content that holds words. */
function bodyOf(item: MarkupElement): readonly Block[] {
  for (const content of elementsOf(item, 'ContentItem').filter(
    each => !isOf(each, /photo|picture|graphic|video|audio/i),
  )) {
    const data = childAt(content, 'DataContent');
    const blocks = data === undefined ? [] : childrenOf(data).length > 0 ? xmlBlocks(data) : textBlocks(rawText(data));
    if (blocks.length > 0) return blocks;
  }
  return [];
}

/** Paragraphs are indented or stand between blank lines. */
const textBlocks = (text: string): Block[] =>
  text
    .split(/\n[ \t]*\n|\n(?=[ \t]{2,})/)
    .map(words => words.replace(/\s+/g, ' ').trim())
    .filter(words => words !== '')
    .map(words => paragraph(words));

function picturesOf(item: MarkupElement): PictureParts[] {
  return elementsOf(item, 'NewsComponent').flatMap(component => {
    const [content] = childrenOf(component, 'ContentItem').filter(each => isOf(each, /photo|picture|graphic/i));
    const src = attributeOf(content, 'Href');
    if (src === undefined) return [];
    const [alt] = elementsOf(component, 'HeadLine').flatMap(each => textOf(each) ?? []);
    return [{ src, ...(alt !== undefined && { alt }) }];
  });
}

export const newsml1: Format = {
  id: 'newsml-1.2',
  label: 'NewsML 1.2',
  extension: 'xml',
  mediaType: 'application/xml',
  description: "IPTC's first NewsML, as agencies sent it before NewsML-G2 and some still do.",
  import: importNewsml,
  recognise: ({ text }) => (/<NewsML[\s>]/.test(text) ? 1 : 0),
};
