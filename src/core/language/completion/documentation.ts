/** What is said about a choice when the user comes to it: looked up then, so that lists stay small. */
import { BLOCKS } from '../../article/blocks';
import { fieldRow } from '../../article/fields';
import { RULES } from '../../lint/rules';
import { clockOf } from '../../time/zones';
import { findTopic, pathOf, TOPICS_CREDIT } from '../../topics/topics';
import { paragraphs } from '../hover/words';
import type { About } from './types';

/** Tells of a choice by its id, and by what it belongs to. */
type Tell = (id: string, of: string, now: number) => string | undefined;

/** Files are looked up where files can be read. */
type Known = Exclude<About['kind'], 'article' | 'picture'>;

const blockRow = (label: string) => BLOCKS.find(row => row.label === label);
const inCode = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

const TELL: Readonly<Record<Known, Tell>> = {
  attribute: (id, of) => {
    const row = blockRow(of)?.attributes.find(({ name }) => name === id);
    return row && paragraphs(row.documentation, inCode('article', `${id}="${row.example}"`));
  },
  block: id => {
    const row = blockRow(id);
    return row && paragraphs(row.documentation, inCode('article', row.example));
  },
  choice: (id, of) => fieldRow(of)?.choices?.find(({ value }) => value === id)?.documentation,
  field: id => {
    const row = fieldRow(id);
    const gap = row?.example.startsWith('\n') ? '' : ' ';
    return row && paragraphs(row.documentation, inCode('yaml', `${id}:${gap}${row.example}`));
  },
  rule: id => {
    const docs = RULES.find(rule => rule.id === id)?.docs;
    return docs && paragraphs(docs.what, docs.why);
  },
  slot: (id, of) => {
    const slot = fieldRow(of)?.slots?.find(({ name }) => name === id);
    return slot && paragraphs(slot.documentation, inCode('yaml', `${id}: ${slot.example}`));
  },
  topic: id => {
    const topic = findTopic(id);
    const path = topic && pathOf(topic).map(({ name }) => name);
    return path && paragraphs(path.join(' › '), TOPICS_CREDIT);
  },
  zone: (id, _, now) => {
    const offset = clockOf(id)?.(now);
    return offset === undefined ? undefined : `Today ${aheadOfUtc(offset)}`;
  },
};

/** "1 hour ahead of GMT", "5.5 hours ahead of GMT". */
function aheadOfUtc(minutes: number): string {
  if (minutes === 0) return 'the same as GMT';
  const hours = Math.abs(minutes) / 60;
  return `${hours} ${hours === 1 ? 'hour' : 'hours'} ${minutes > 0 ? 'ahead of' : 'behind'} GMT`;
}

/**
 * Markdown about a choice; `undefined` where it is a file, or nothing is known of it.
 *
 * @param now milliseconds since 1970-01-01T00:00Z
 */
export const documentationOf = ({ kind, id, of = '' }: About, now: number): string | undefined =>
  kind === 'article' || kind === 'picture' ? undefined : TELL[kind](id, of, now);
