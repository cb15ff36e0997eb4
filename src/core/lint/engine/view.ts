import { introIndex } from '../../article/story';
import type { Article, Field, FrontMatter } from '../../article/types';
import type { Desk } from '../../desk/types';
import { analyseSpeech } from '../../speech/analyse';
import { ofField, ofPart, type Draft } from './passages';
import { slotPlace } from './slot-place';
import { NO_QUOTATIONS, passageOf } from './view-block';
import { glanceAtBlocks, viewBlocks } from './view-blocks';
import type { ArticleView, FrontView } from './view-types';
import { remembered } from '../../article/remembered';

const HEADLINE = { kind: 'headline', scope: 'headline', voice: 'own', story: false } as const;
const SLOT = { kind: 'slot', scope: 'headline', voice: 'own', story: false } as const;
const SUMMARY = { kind: 'summary', scope: 'body', voice: 'own', story: false } as const;
const FIELD_PASSAGES: readonly (readonly [string, Pick<Draft, 'kind' | 'scope' | 'voice' | 'story'>])[] = [
  ['headline', HEADLINE],
  ['summary', SUMMARY],
];

type Fronted = Pick<Article, 'front' | 'text'>;

function fieldDrafts({ front, text }: Fronted): Draft[] {
  return FIELD_PASSAGES.flatMap(([name, as]) => {
    const field = front.fields.find(candidate => candidate.name === name);
    if (!field || typeof field.data !== 'string' || !field.data.trim()) return [];
    const { start, end } = field.value;
    return [ofField({ value: field.data, start, end }, text.slice(start, end), as)];
  });
}

/** The headlines of the other slots. */
function slotDrafts({ front, text }: Fronted): Draft[] {
  const field = front.fields.find(candidate => candidate.name === 'headlines');
  if (!field || typeof field.data !== 'object' || field.data === null) return [];
  return Object.entries(field.data)
    .filter((slot): slot is [string, string] => typeof slot[1] === 'string' && slot[1].trim() !== '')
    .map(([name, value]) => ofPart({ value, ...slotPlace(name, value, field.value, text) }, SLOT));
}

const views = remembered<FrontMatter, FrontView>();

/** Of a front matter object, which stands at the top of the same text as long as it lives. */
function frontViewOf(article: Fronted): FrontView {
  const known = views.get(article.front);
  if (known) return known;
  const view = viewFront(article);
  views.set(article.front, view);
  return view;
}

function viewFront(article: Fronted): FrontView {
  const { front } = article;
  const drafts = [...fieldDrafts(article), ...slotDrafts(article)];
  const quotations = analyseSpeech(drafts.map(({ text }) => ({ text, breakBefore: true })));
  const field = (name: string): Field | undefined => front.fields.find(candidate => candidate.name === name);
  return {
    front,
    passages: drafts.map((draft, i) => passageOf(draft, quotations[i] ?? NO_QUOTATIONS)),
    faults: front.faults,
    field,
    text: name => {
      const data = field(name)?.data;
      return typeof data === 'string' && data.trim() ? data.trim() : undefined;
    },
  };
}

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
  const front = frontViewOf(article);
  return {
    article,
    front,
    language: front.text('language') ?? desk.language,
    intro: introIndex(article),
    timeZone: desk.timeZone,
  };
}
