/** What is said about a choice when the user comes to it: looked up then, so that lists stay small. */
import { BLOCKS } from '../../article/blocks';
import { fieldRow } from '../../article/fields';
import { RULES } from '../../lint/rules';
import type { Say } from '../../say';
import { clockOf } from '../../time/zones';
import { findTopic, pathOf, TOPICS_CREDIT } from '../../topics/topics';
import { paragraphs } from '../hover/words';
import type { About } from './types';

/** Tells of a choice by its id, and by what it belongs to. */
type Tell = (id: string, of: string, say: Say, now: number) => string | undefined;

/** Files are looked up where files can be read. */
type Known = Exclude<About['kind'], 'article' | 'picture'>;

const blockRow = (label: string) => BLOCKS.find(row => row.label === label);
const inCode = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

const TELL: Readonly<Record<Known, Tell>> = {
  attribute: (id, of, say) => {
    const row = blockRow(of)?.attributes.find(({ name }) => name === id);
    return row && paragraphs(say(row.documentation), inCode('article', `${id}="${row.example}"`));
  },
  block: (id, _, say) => {
    const row = blockRow(id);
    return row && paragraphs(say(row.documentation), inCode('article', row.example));
  },
  choice: (id, of, say) => {
    const choice = fieldRow(of)?.choices?.find(({ value }) => value === id);
    return choice && say(choice.documentation);
  },
  field: (id, _, say) => {
    const row = fieldRow(id);
    const gap = row?.example.startsWith('\n') ? '' : ' ';
    return row && paragraphs(say(row.documentation), inCode('yaml', `${id}:${gap}${row.example}`));
  },
  rule: (id, _, say) => {
    const docs = RULES.find(rule => rule.id === id)?.docs;
    return docs && paragraphs(say(docs.what), say(docs.why));
  },
  slot: (id, of, say) => {
    const slot = fieldRow(of)?.slots?.find(({ name }) => name === id);
    return slot && paragraphs(say(slot.documentation), inCode('yaml', `${id}: ${slot.example}`));
  },
  topic: id => {
    const topic = findTopic(id);
    const path = topic && pathOf(topic).map(({ name }) => name);
    return path && paragraphs(path.join(' › '), TOPICS_CREDIT);
  },
  zone: (id, _, say, now) => {
    const offset = clockOf(id)?.(now);
    return offset === undefined ? undefined : aheadOfUtc(offset, say);
  },
};

/** "Today 5.5 hours ahead of GMT". */
function aheadOfUtc(minutes: number, say: Say): string {
  if (minutes === 0) return say('Today the same as GMT');
  const hours = Math.abs(minutes) / 60;
  if (hours === 1) return minutes > 0 ? say('Today 1 hour ahead of GMT') : say('Today 1 hour behind GMT');
  return minutes > 0
    ? say('Today {hours} hours ahead of GMT', { hours })
    : say('Today {hours} hours behind GMT', { hours });
}

/**
 * Markdown about a choice; `undefined` where it is a file, or nothing is known of it.
 *
 * @param now milliseconds since 1970-01-01T00:00Z
 */
export const documentationOf = ({ kind, id, of = '' }: About, say: Say, now: number): string | undefined =>
  kind === 'article' || kind === 'picture' ? undefined : TELL[kind](id, of, say, now);
