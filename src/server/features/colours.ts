/** Who speaks, in colour: of the whole article, of a part, or what has changed since it was last asked for. */
import {
  SemanticTokensBuilder,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { blocksIn, spanOf } from '../../core/language/ranges';
import { semanticTokens, TOKEN_TYPES } from '../../core/language/semantic-tokens';
import type { Asked } from '../asking';
import type { Feature } from './feature';

const NOTHING: SemanticTokens = { data: [] };

export const COLOURS: Feature = {
  capabilities: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
      full: { delta: true },
      range: true,
    },
  },
  wire: ({ connection, articles }) => {
    /** By document: each knows what it gave last. */
    const builders = new Map<string, SemanticTokensBuilder>();
    const builderOf = (uri: string): SemanticTokensBuilder => {
      const builder = builders.get(uri) ?? new SemanticTokensBuilder();
      builders.set(uri, builder);
      return builder;
    };
    const whole = articles.answer('colours', asked => build(builderOf(asked.uri), asked, ''));
    const change = articles.answer('colours', (asked, { previousResultId }: SemanticTokensDeltaParams) =>
      build(builderOf(asked.uri), asked, previousResultId),
    );
    const part = articles.answer('colours', (asked, { range }: SemanticTokensRangeParams) =>
      build(new SemanticTokensBuilder(), asked, '', ...blocksIn(asked.article, spanOf(asked.article, range))),
    );
    const { semanticTokens: tokens } = connection.languages;
    tokens.on(async (params, token) => ((await whole(params, token)) as SemanticTokens | null) ?? NOTHING);
    tokens.onDelta(async (params, token) => (await change(params, token)) ?? NOTHING);
    tokens.onRange(async (params, token) => ((await part(params, token)) as SemanticTokens | null) ?? NOTHING);
    articles.documents.onDidClose(({ document }) => builders.delete(document.uri));
  },
};

/** The colours of the blocks `[from, to)`: what has changed since a result of the builder's, or all, where it knows no such result. */
async function build(
  builder: SemanticTokensBuilder,
  { article, desk }: Asked,
  since: string,
  from?: number,
  to?: number,
): Promise<SemanticTokens | SemanticTokensDelta> {
  const tokens = semanticTokens(article, (await desk()).desk, from, to);
  builder.previousResult(since);
  for (const { line, character, length, type } of tokens) builder.push(line, character, length, type, 0);
  return builder.buildEdits();
}
