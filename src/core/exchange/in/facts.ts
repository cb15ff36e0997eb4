/** What an item of another format says about its story, and the article that it makes. */
import type { Author } from '../../article/byline';
import { plainText } from '../../article/text';
import type { Block, Clip, Paragraph } from '../../article/types';
import type { FieldData } from '../../article/writing/field';
import { findDateline } from '../../time/dateline';
import { phrase, type Phrase } from '../../say';
import type { ImportContext } from '../types';
import { type LinkParts, links, note, paragraph, picture, type PictureParts, seeAlso } from './build';
import { datelineField } from './dateline-field';
import { attributes } from './build';
import type { ImportedStory } from './story';
import { stampOf } from './times';

export interface Facts {
  readonly headline?: string | undefined;
  /** By slot: `index`, `seo`, `mobile`, `social`. */
  readonly headlines?: Readonly<Record<string, string>>;
  readonly summary?: string | undefined;
  readonly section?: string | undefined;
  readonly place?: string | undefined;
  /** As printed: "MOSCOW, Nov 23 (Reuters) -". */
  readonly dateline?: string | undefined;
  /** A line as printed, or people. */
  readonly byline?: string | readonly Author[] | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly embargo?: string | undefined;
  readonly expires?: string | undefined;
  readonly source?: string | undefined;
  readonly rights?: string | undefined;
  readonly url?: string | undefined;
  readonly id?: string | undefined;
  readonly slug?: string | undefined;
  readonly version?: string | undefined;
  readonly urgency?: string | undefined;
  readonly language?: string | undefined;
  readonly keywords?: readonly string[];
  readonly topics?: readonly string[];
  /** To editors; one that is a correction becomes one. */
  readonly edNote?: string | undefined;
  /** The story, in its order. */
  readonly body: readonly Block[];
  /** Pictures that stand beside the story: the first leads it. */
  readonly pictures?: readonly PictureParts[];
  readonly clips?: readonly Clip[];
  readonly seeAlso?: readonly LinkParts[];
  readonly links?: readonly LinkParts[];
  readonly warnings?: ImportedStory['warnings'];
}

/** The article. Where the item names no headline or holds no text, what comes nearest serves, with a warning. */
export function storyOf(facts: Facts, context: ImportContext): ImportedStory {
  const warnings = [...(facts.warnings ?? [])];
  const headline = facts.headline ?? standIn(facts, warnings);
  const body = withText({ ...facts, body: withoutHeadline(facts.body, headline) }, warnings);
  return {
    fields: fieldsOf({ ...facts, headline }, body, context, warnings),
    blocks: blocksOf(facts, body),
    warnings,
  };
}

const LONGEST_STAND_IN = 120;

function standIn({ body, summary, slug }: Facts, warnings: (Phrase | string)[]): string | undefined {
  const first = body.find(({ type }) => type === 'crosshead' || type === 'paragraph');
  const words = first && plainText(first).replace(/\s+/g, ' ');
  warnings.push(phrase('The item has no headline; its first words serve.'));
  const text = slug ?? summary ?? words;
  return text === undefined || text.length <= LONGEST_STAND_IN
    ? text
    : `${text.slice(0, LONGEST_STAND_IN).replace(/\s+\S*$/, '')}…`;
}

/** Many bodies say the headline again. */
function withoutHeadline(body: readonly Block[], headline: string | undefined): readonly Block[] {
  const [first, ...rest] = body;
  return first?.type === 'crosshead' && plainText(first).replace(/\s+/g, ' ') === headline ? rest : body;
}

function withText({ body, summary, pictures = [], headline }: Facts, warnings: (Phrase | string)[]): readonly Block[] {
  if (body.some(({ type }) => type === 'paragraph')) return body;
  const text =
    summary ?? pictures.flatMap(({ caption }) => (typeof caption === 'string' ? [caption] : []))[0] ?? headline;
  if (text === undefined) return body;
  warnings.push(phrase('The item has no text; its summary serves.'));
  return [paragraph(text), ...body];
}

function blocksOf(facts: Facts, body: readonly Block[]): readonly Block[] {
  const [lead, ...others] = (facts.pictures ?? []).map(picture);
  const related = [
    ...(facts.seeAlso && facts.seeAlso.length > 0 ? [seeAlso(facts.seeAlso)] : []),
    ...(facts.links && facts.links.length > 0 ? [links(facts.links)] : []),
  ];
  return [...(lead ? [lead] : []), ...body, ...others, ...(facts.clips ?? []), ...related, ...notesOf(facts.edNote)];
}

/** "Correction, 2001-11-24 …" is for readers; anything else is the agency's note to the desk. */
function notesOf(text: string | undefined): Block[] {
  if (text === undefined) return [];
  const [, date, words] = /^Correction(?:, (\d{4}-\d{2}-\d{2}))?:? (.+)$/s.exec(text) ?? [];
  if (words === undefined) return [note(text)];
  return [{ type: 'correction', attributes: attributes({ date }), children: [paragraph(words)] }];
}

function fieldsOf(
  facts: Facts,
  body: readonly Block[],
  context: ImportContext,
  warnings: (Phrase | string)[],
): Record<string, FieldData> {
  const intro = body.find((block): block is Paragraph => block.type === 'paragraph');
  const introText = intro && plainText(intro);
  const stamp = (name: 'embargo' | 'expires' | 'published' | 'updated') =>
    stampOf(facts[name], context.timeZone, () => {
      warnings.push(phrase("The item's time “{time}” is not one.", { time: facts[name] ?? '' }));
    });
  const published = stamp('published');
  const updated = stamp('updated');
  return {
    headline: facts.headline,
    headlines: facts.headlines && Object.keys(facts.headlines).length > 0 ? facts.headlines : undefined,
    summary: sameText(facts.summary, introText) ? undefined : facts.summary,
    section: facts.section,
    dateline:
      introText !== undefined && findDateline(introText)?.start === 0 ? undefined : datelineField(facts, published),
    published,
    updated: updated === published ? undefined : updated,
    embargo: stamp('embargo'),
    expires: stamp('expires'),
    byline: bylineField(facts.byline),
    source: facts.source,
    rights: facts.rights,
    url: facts.url,
    id: facts.id,
    slug: facts.slug,
    version: facts.version,
    urgency: facts.urgency,
    keywords: unique(facts.keywords),
    language: facts.language,
    topics: unique(facts.topics),
  };
}

const unique = (texts: readonly string[] = []): string[] => [...new Set(texts.filter(text => text !== ''))];

const sameText = (one: string | undefined, other: string | undefined): boolean =>
  one?.replace(/\s+/g, ' ').trim() === other?.replace(/\s+/g, ' ').trim();

function bylineField(byline: Facts['byline']): FieldData {
  if (typeof byline === 'string' || byline === undefined) return byline;
  return byline.map(({ name, role, location, url }) => ({
    name,
    ...(role !== undefined && { role }),
    ...(location !== undefined && { location }),
    ...(url !== undefined && { url }),
  }));
}
