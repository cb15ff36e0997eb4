import type { Block, Fault, SourceBlock } from '../../article/types';
import { analyseSpeech } from '../../speech/analyse';
import { hasQuotations } from '../../speech/paragraph';
import { strayClosings } from '../../speech/stray';
import type { Quotation, SpeechParagraph } from '../../speech/types';
import { memo } from './memo';
import { draftsOf, type Draft } from './passages';
import type { BlockView, Passage } from './view-types';

export type Quotations = readonly Quotation[];
export const NO_QUOTATIONS: Quotations = [];
const NO_FAULTS: readonly Fault[] = [];

function quotedSpans({ voice, text }: Draft, quotations: Quotations): Passage['quoted'] {
  if (voice === 'quoted') return [{ start: 0, end: text.length }];
  const spans = outermost(quotations);
  const stray = strayClosings(text, spans);
  return stray.length ? [...spans, ...wordsBefore(stray, spans)].sort((a, b) => a.start - b.start) : spans;
}

/** Nobody knows from where on the words are somebody's that a mark closes and nothing opens: all behind the quotation before. */
function wordsBefore(stray: readonly number[], spans: Passage['quoted']): Passage['quoted'] {
  let next = 0;
  let start = 0;
  return stray.map(at => {
    for (let span = spans[next]; span && span.end <= at; span = spans[++next]) start = Math.max(start, span.end);
    const words = { start, end: at + 1 };
    start = words.end;
    return words;
  });
}

/** One stretch for each run of quotations that stand within or run into each other; the same list where none does. */
function outermost(quotations: Quotations): Passage['quoted'] {
  if (quotations.every(({ start }, at) => at === 0 || start >= (quotations[at - 1]?.end ?? 0))) return quotations;
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...quotations].sort((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** A passage whose quotations are known. */
export const passageOf = (draft: Draft, quotations: Quotations): Passage => ({
  kind: draft.kind,
  scope: draft.scope,
  text: draft.text,
  story: draft.story,
  quotations,
  quoted: quotedSpans(draft, quotations),
  at: (start, end) => draft.at(start, end),
  ...(draft.written && { written: draft.written }),
});

/** What is known of a block by itself, before its neighbours have told whose words its quotations are. */
export interface Memory {
  readonly drafts: readonly Draft[];
  /** Its share of the story's speech, one a paragraph; empty for a block that has none. */
  readonly flowing: readonly SpeechParagraph[];
  /** The same where a break stands before it. */
  readonly afterBreak: readonly SpeechParagraph[];
  /** The quotations of the other passages, in their order. */
  readonly own: readonly Quotations[];
  readonly breaks: boolean;
  /** Whether it begins a turn of its own: no quotation before it bears on it or on what follows. */
  readonly resets: boolean;
  view?: BlockView;
  told?: readonly Quotations[];
}

/** What ends a turn of speech. Pictures, pull quotes and clips stand beside the text: the reader reads on past them. */
const BREAKS: ReadonlySet<Block['type']> = new Set(['crosshead', 'box', 'extract', 'verse', 'table', 'correction']);

export const memoryOf = memo(({ node }: SourceBlock): Memory => {
  const drafts = draftsOf(node);
  const flowing = drafts.filter(draft => draft.voice === 'story').map(({ text }) => ({ text }));
  return {
    drafts,
    flowing,
    afterBreak: flowing.map((paragraph, i) => (i ? paragraph : { ...paragraph, breakBefore: true })),
    own: analyseSpeech(drafts.filter(draft => draft.voice === 'own')),
    breaks: BREAKS.has(node.type),
    resets: flowing[0] !== undefined && !hasQuotations(flowing[0]),
  };
});

function makeView(source: SourceBlock, memory: Memory, told: readonly Quotations[]): BlockView {
  const spoken = { story: told.values(), own: memory.own.values() };
  const passages = memory.drafts.map(draft =>
    passageOf(draft, draft.voice === 'quoted' ? NO_QUOTATIONS : (spoken[draft.voice].next().value ?? NO_QUOTATIONS)),
  );
  return { source, node: source.node, passages, faults: source.node.faults ?? NO_FAULTS };
}

const sameTelling = (a: readonly Quotations[] | undefined, b: readonly Quotations[], from: number, length: number) => {
  if (a?.length !== length) return false;
  for (let i = 0; i < length; i++) if (a[i] !== b[from + i]) return false;
  return true;
};

/** The view of a block whose quotations are `told[from … from + length)`; the one there was, if nothing changed. */
export function viewOf(source: SourceBlock, memory: Memory, told: readonly Quotations[], from: number): BlockView {
  const { length } = memory.flowing;
  if (memory.view && sameTelling(memory.told, told, from, length)) return memory.view;
  memory.told = told.slice(from, from + length);
  memory.view = makeView(source, memory, memory.told);
  return memory.view;
}
