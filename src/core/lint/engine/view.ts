import { introIndex } from '../../article/story';
import type { Article, Block, Fault, Field, FrontMatter, SourceBlock } from '../../article/types';
import type { Desk } from '../../desk/types';
import { analyseSpeech } from '../../speech/analyse';
import type { Quotation, SpeechParagraph } from '../../speech/types';
import { chunksOf } from './chunks';
import { memo } from './memo';
import { draftsOf, ofPart, type Draft } from './passages';
import type { ArticleView, BlockView, FrontView, Passage } from './view-types';

type Quotations = readonly Quotation[];
const NO_QUOTATIONS: Quotations = [];
const NO_FAULTS: readonly Fault[] = [];

const quotedSpans = (draft: Draft, quotations: Quotations): Passage['quoted'] =>
  draft.voice === 'quoted' ? [{ start: 0, end: draft.text.length }] : quotations;

const passageOf = (draft: Draft, quotations: Quotations): Passage => ({
  kind: draft.kind,
  scope: draft.scope,
  text: draft.text,
  story: draft.story,
  quotations,
  quoted: quotedSpans(draft, quotations),
  at: (start, end) => draft.at(start, end),
});

/** What is known of a block by itself, before its neighbours have told whose words its quotations are. */
interface Memory {
  readonly drafts: readonly Draft[];
  /** Its share of the story's speech, one a paragraph; empty for a block that has none. */
  readonly flowing: readonly SpeechParagraph[];
  /** The same where a break stands before it. */
  readonly afterBreak: readonly SpeechParagraph[];
  /** The quotations of the other passages, in their order. */
  readonly own: readonly Quotations[];
  readonly breaks: boolean;
  view?: BlockView;
  told?: readonly Quotations[];
}

/** What ends a turn of speech. Pictures, pull quotes and clips stand beside the text: the reader reads on past them. */
const BREAKS: ReadonlySet<Block['type']> = new Set(['crosshead', 'box', 'extract', 'verse', 'table', 'correction']);

const memoryOf = memo(({ node }: SourceBlock): Memory => {
  const drafts = draftsOf(node);
  const flowing = drafts.filter(draft => draft.voice === 'story').map(({ text }) => ({ text }));
  return {
    drafts,
    flowing,
    afterBreak: flowing.map((paragraph, i) => (i ? paragraph : { ...paragraph, breakBefore: true })),
    own: analyseSpeech(drafts.filter(draft => draft.voice === 'own')),
    breaks: BREAKS.has(node.type),
  };
});

let serials = 0;

function makeView(source: SourceBlock, memory: Memory, told: readonly Quotations[]): BlockView {
  const spoken = { story: told.values(), own: memory.own.values() };
  const passages = memory.drafts.map(draft =>
    passageOf(draft, draft.voice === 'quoted' ? NO_QUOTATIONS : (spoken[draft.voice].next().value ?? NO_QUOTATIONS)),
  );
  return { source, node: source.node, passages, faults: source.node.faults ?? NO_FAULTS, serial: serials++ };
}

const sameTelling = (a: readonly Quotations[] | undefined, b: readonly Quotations[], from: number, length: number) => {
  if (a?.length !== length) return false;
  for (let i = 0; i < length; i++) if (a[i] !== b[from + i]) return false;
  return true;
};

/** The view of a block whose quotations are `told[from … from + length)`; the one there was, if nothing changed. */
function viewOf(source: SourceBlock, memory: Memory, told: readonly Quotations[], from: number): BlockView {
  const { length } = memory.flowing;
  if (memory.view && sameTelling(memory.told, told, from, length)) return memory.view;
  memory.told = told.slice(from, from + length);
  memory.view = makeView(source, memory, memory.told);
  return memory.view;
}

function viewBlocks(blocks: readonly SourceBlock[]): BlockView[] {
  const memories = blocks.map(memoryOf);
  const speech: SpeechParagraph[] = [];
  let broken = false;
  for (const memory of memories) {
    for (const paragraph of broken ? memory.afterBreak : memory.flowing) speech.push(paragraph);
    broken = memory.breaks || (broken && memory.flowing.length === 0);
  }
  const told = analyseSpeech(speech);
  let from = 0;
  return memories.map((memory, i) => {
    const view = viewOf(blocks[i] as SourceBlock, memory, told, from);
    from += memory.flowing.length;
    return view;
  });
}

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
export function viewArticle(article: Article, desk: Desk): ArticleView {
  const front = frontViewOf(article.front);
  const blocks = viewBlocks(article.blocks);
  return {
    article,
    front,
    blocks,
    chunks: chunksOf(blocks),
    language: front.text('language') ?? desk.language,
    intro: introIndex(article),
    timeZone: desk.timeZone,
  };
}
