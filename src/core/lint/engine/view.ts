import { introIndex } from '../../article/story';
import type { Article, Field, FrontMatter } from '../../article/types';
import type { Desk } from '../../desk/types';
import { analyseSpeech } from '../../speech/analyse';
import { memo } from './memo';
import { ofPart, type Draft } from './passages';
import { NO_QUOTATIONS, passageOf } from './view-block';
import { glanceAtBlocks, viewBlocks } from './view-blocks';
import type { ArticleView, FrontView } from './view-types';

const HEADLINE = { kind: 'headline', scope: 'headline', voice: 'own', story: false } as const;
const SLOT = { kind: 'slot', scope: 'headline', voice: 'own', story: false } as const;
const SUMMARY = { kind: 'summary', scope: 'body', voice: 'own', story: false } as const;
const FIELD_PASSAGES: readonly (readonly [string, Pick<Draft, 'kind' | 'scope' | 'voice' | 'story'>])[] = [
  ['headline', HEADLINE],
  ['summary', SUMMARY],
];

function fieldDrafts(front: FrontMatter): Draft[] {
  return FIELD_PASSAGES.flatMap(([name, as]) => {
    const field = front.fields.find(candidate => candidate.name === name);
    return field && typeof field.data === 'string' && field.data.trim()
      ? [ofPart({ value: field.data, start: field.value.start, end: field.value.end }, as)]
      : [];
  });
}

/** The headlines of the other slots; their places are the whole field's, YAML having read them. */
function slotDrafts(front: FrontMatter): Draft[] {
  const field = front.fields.find(candidate => candidate.name === 'headlines');
  if (!field || typeof field.data !== 'object' || field.data === null) return [];
  return Object.values(field.data)
    .filter((value): value is string => typeof value === 'string')
    .map(value => ofPart({ value, start: field.value.start, end: field.value.end }, SLOT));
}

const frontViewOf = memo((article: FrontMatter): FrontView => {
  const drafts = [...fieldDrafts(article), ...slotDrafts(article)];
  const quotations = analyseSpeech(drafts.map(({ text }) => ({ text, breakBefore: true })));
  const field = (name: string): Field | undefined => article.fields.find(candidate => candidate.name === name);
  return {
    front: article,
    passages: drafts.map((draft, i) => passageOf(draft, quotations[i] ?? NO_QUOTATIONS)),
    faults: article.faults,
    field,
    text: name => {
      const data = field(name)?.data;
      return typeof data === 'string' && data.trim() ? data.trim() : undefined;
    },
  };
});

/** An article with what is known of each block. Blocks that have not changed are not looked at again. */
export const viewArticle = (article: Article, desk: Desk): ArticleView => ({
  ...aboutArticle(article, desk),
  ...viewBlocks(article.blocks),
});

/** The same for an article that is looked at once: it takes no open one's place among those remembered. */
export const glanceAt = (article: Article, desk: Desk): ArticleView => ({
  ...aboutArticle(article, desk),
  blocks: glanceAtBlocks(article.blocks),
});

function aboutArticle(article: Article, desk: Desk): Omit<ArticleView, 'blocks' | 'since'> {
  const front = frontViewOf(article.front);
  return {
    article,
    front,
    language: front.text('language') ?? desk.language,
    intro: introIndex(article),
    timeZone: desk.timeZone,
  };
}
