import { matchesIn } from '../../article/matches';
import { gather } from '../engine/gather';
import type { ArticleView, Passage } from '../engine/view-types';
import { defineRule, type Examples, type Finding } from '../rule';

type Message = 'helpline' | 'language';

const STRONG = /\b(?:motherfuck\w*|fuck\w*|cunts?|shit(?:s|ty|ting)?|bullshit|niggers?|wankers?)\b/gi;
const SUICIDE =
  /\b(?:suicid(?:e|al)|self-harm\w*|(?:kill(?:ed|ing)?|hang(?:ed|ing)?) (?:him|her|them|my)sel(?:f|ves))\b(?! (?:bomb|attack|vest|mission|squad|car|belt))/gi;
/** "Suicide bombers" are another story. */
const ATTACK = /suicide (?:bomb|attack|vest|mission|squad|car|belt|hijack)/i;
const HELP =
  /\b(?:samaritans|helpline|hotline|lifeline|crisis line|action line|116 123|988|support (?:line|is available)|befrienders)\b/i;
const WARNED = /\b(?:warning|contains (?:strong|graphic|offensive|distressing)|readers may find)\b/i;

interface Word {
  readonly passage: Passage;
  readonly messageId: Message;
  readonly start: number;
  readonly end: number;
}

const wordsIn = (passage: Passage, pattern: RegExp, messageId: Message): readonly Word[] =>
  matchesIn(passage.text, pattern).map(match => ({
    passage,
    messageId,
    start: match.index,
    end: match.index + match[0].length,
  }));

/** A cheap look first: nearly every passage has none of it. */
const HINT = /fuck|cunt|shit|nigger|wanker|suicid|self-harm|himself|herself|themselves|myself/i;

const sensitive = gather(({ passages }) =>
  passages.flatMap(passage =>
    HINT.test(passage.text)
      ? [
          ...wordsIn(passage, STRONG, 'language'),
          ...(ATTACK.test(passage.text) ? [] : wordsIn(passage, SUICIDE, 'helpline')),
        ]
      : [],
  ),
);

const mentions = (pattern: RegExp) =>
  gather(({ passages, node }) =>
    passages.some(({ text }) => pattern.test(text)) || (node.type === 'note' && pattern.test(node.text.value))
      ? [true]
      : [],
  );
const helps = mentions(HELP);
const warns = mentions(WARNED);

function* first(article: ArticleView, messageId: Message): Generator<Finding<Message>> {
  const found = sensitive(article).find(({ value }) => value.messageId === messageId);
  if (!found) return;
  const { passage, start, end } = found.value;
  yield { messageId, data: { words: passage.text.slice(start, end) }, ...passage.at(start, end), block: found.block };
}

export const rule = defineRule({
  id: 'content-warning',
  group: 'law',
  severity: 'information',
  languages: ['en'],
  messages: {
    language: 'Strong language: “{words}”. Warn readers before it, and ask whether it is needed.',
    helpline: 'A story about suicide or self-harm says where to get help: Samaritans, on 116 123 in Britain.',
  },
  docs: {
    what: 'Strong language without a warning, and suicide or self-harm without a word about where to find help; each once an article.',
    why: 'Some readers will be hurt by what they did not expect, and some are in danger themselves.',
    source: 'BBC Editorial Guidelines, section 5 (harm and offence); Samaritans’ media guidelines',
  },
  needs: 'article',
  *check(article) {
    if (!sensitive(article).length) return;
    if (!warns(article).length) yield* first(article, 'language');
    if (!helps(article).length) yield* first(article, 'helpline');
  },
});

export const examples: Examples = {
  valid: [
    { title: 'Help is named', text: 'He died by suicide.\n\nSamaritans can be called on 116 123.\n' },
    { title: 'Another story', text: 'Two suicide bombers attacked the market.\n' },
  ],
  invalid: [
    {
      title: 'No help named',
      text: 'He died by suicide in May.\n',
      problems: [
        {
          message: 'A story about suicide or self-harm says where to get help: Samaritans, on 116 123 in Britain.',
          at: 'suicide',
        },
      ],
    },
    {
      title: 'Strong language',
      text: '"This is bullshit," he said.\n',
      problems: [
        {
          message: 'Strong language: “bullshit”. Warn readers before it, and ask whether it is needed.',
          at: 'bullshit',
        },
      ],
    },
  ],
};
