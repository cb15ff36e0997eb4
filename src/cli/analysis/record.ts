import { countWords } from '../../core/article/counts';
import type { Article, Span } from '../../core/article/types';
import type { Desk } from '../../core/desk/types';
import { viewArticle } from '../../core/lint/engine/view';
import type { ArticleView } from '../../core/lint/engine/view-types';
import type { Problem, Severity } from '../../core/lint/problem';
import type { Evidence } from '../../core/speech/types';
import { datelineIn, type DatelineRecord } from './dateline';
import { quotesIn } from './quotes';

/** A quotation as `crosshead analyse` tells it. Offsets are UTF-16 code units into the text given. */
export interface QuoteRecord extends Span {
  /** As it stands, marks included. */
  readonly text: string;
  readonly speech: boolean;
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
  /** The name that the speaker's pronoun or title stands for. */
  readonly person: string | null;
  readonly cue: string | null;
  readonly why: Evidence;
}

export interface ProblemRecord extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** The result of `crosshead analyse` for one text, but for its id. */
export interface AnalysisRecord {
  readonly quotes: readonly QuoteRecord[];
  readonly dateline: DatelineRecord | null;
  readonly problems: readonly ProblemRecord[];
  readonly counts: {
    readonly words: number;
    readonly paragraphs: number;
    readonly quotations: number;
    readonly problems: number;
  };
}

/** Puts together what is known of one article. */
export function recordOf(article: Article, desk: Desk, found: readonly Problem[]): AnalysisRecord {
  const view = viewArticle(article, desk);
  const quotes = quotesIn(view);
  const problems = found.filter(({ suppressed }) => suppressed === undefined).map(problemRecord);
  return {
    quotes,
    dateline: datelineIn(view),
    problems,
    counts: {
      words: countWords(article),
      paragraphs: paragraphsIn(view),
      quotations: quotes.length,
      problems: problems.length,
    },
  };
}

const problemRecord = ({ rule, severity, message, start, end }: Problem): ProblemRecord => ({
  rule,
  severity,
  message,
  start,
  end,
});

const paragraphsIn = ({ blocks }: ArticleView): number => blocks.filter(({ node }) => node.type === 'paragraph').length;
