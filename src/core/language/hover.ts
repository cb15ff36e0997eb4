/** What a field, a block, a rule, a person, a day or a file is, where the pointer is. */
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import { BLOCKS, type BlockRow } from '../article/blocks';
import { fieldRow, type FieldRow } from '../article/fields';
import { offsetAt } from '../article/positions';
import type { Article, Field, Span } from '../article/types';
import type { Desk } from '../desk/types';
import { RULES } from '../lint/rules';
import { pageOf } from '../lint/rule';
import { instantsOf } from '../lint/facts/instants';
import { bbcStamp, isoStamp } from '../time/stamp';
import { findTopic, pathOf, topicCode } from '../topics/topics';
import { clockTimes, datedDays, dayOfWriting, longRange, otherClock } from './dates';
import { targetsIn } from './links';
import { spotAt, thingAt, type Spot } from './passages';
import { personAt, spanIn } from './people/places';
import { blockSpan, rangeOf } from './ranges';

/** Looks up what the article points at. */
export interface HoverSources {
  readonly desk: Desk;
  /** What a client shows for an address as typed: Markdown, or nothing where there is no such file. */
  readonly file: (address: string) => Promise<string | undefined>;
}

interface Told extends Span {
  /** Markdown. */
  readonly text: string;
}

type Teller = (spot: Spot, sources: HoverSources) => Told | Promise<Told | undefined> | undefined;

/** The most particular first. */
const TELLERS: readonly Teller[] = [topic, instant, field, rule, person, relativeDay, clockTime, file, block];

export async function hover(article: Article, position: Position, sources: HoverSources): Promise<Hover | null> {
  const spot = spotAt(article, offsetAt(article, position), sources.desk);
  for (const tell of TELLERS) {
    const told = await tell(spot, sources);
    if (told) return { contents: { kind: MarkupKind.Markdown, value: told.text }, range: rangeOf(article, told) };
  }
  return null;
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** What readers typed, as text of Markdown. */
export const literal = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');

function fieldAt({ article, offset }: Spot): Field | undefined {
  return article.front.fields.find(({ key, value }) => key.start <= offset && offset <= Math.max(key.end, value.end));
}

function field(spot: Spot): Told | undefined {
  const at = fieldAt(spot);
  const row = at && fieldRow(at.name);
  if (!row || !holds(at.key, spot.offset)) return undefined;
  return { ...at.key, text: aboutField(row) };
}

const aboutField = ({ label, required, documentation, name, example }: FieldRow): string =>
  [
    `**${label}**${required ? ' (required)' : ''}`,
    documentation,
    `\`\`\`yaml\n${name}:${example.startsWith('\n') ? '' : ' '}${example}\n\`\`\``,
  ].join('\n\n');

function topic(spot: Spot): Told | undefined {
  const at = fieldAt(spot);
  if (at?.name !== 'topics' || !holds(at.value, spot.offset)) return undefined;
  const typed = spot.article.text.slice(at.value.start, at.value.end);
  for (const { index, 0: entry } of typed.matchAll(/[^,\r\n[\]]+/g)) {
    const start = at.value.start + index;
    const found = holds({ start, end: start + entry.length }, spot.offset)
      ? findTopic(entry.replace(/^\s*-/, ''))
      : undefined;
    if (found) {
      const path = pathOf(found).map(({ name }) => literal(name));
      return {
        start,
        end: start + entry.length,
        text: `**${path.at(-1) ?? ''}** \`${topicCode(found)}\`\n\n${path.join(' › ')}\n\nIPTC Media Topics, CC BY 4.0`,
      };
    }
  }
  return undefined;
}

function instant({ view, offset }: Spot): Told | undefined {
  const stated = instantsOf(view).find(place => holds(place, offset));
  if (!stated?.instant) return undefined;
  const { epoch, offset: zone } = stated.instant;
  const other = otherClock(stated.instant, view.timeZone);
  const lines = [bbcStamp(epoch), `\`${isoStamp(epoch, zone)}\``, ...(other === undefined ? [] : [other])];
  return { start: stated.start, end: stated.end, text: lines.join('\n\n') };
}

const RULE_ID = /[a-z][a-z-]*[a-z]/g;

function rule(spot: Spot): Told | undefined {
  const note = spot.block < 0 ? undefined : spot.article.blocks[spot.block];
  if (note?.node.type !== 'note' || !/^<!--\s*lint-ignore\b/.test(note.text)) return undefined;
  const { start } = blockSpan(spot.article, spot.block);
  for (const { index, 0: id } of note.text.matchAll(RULE_ID)) {
    const span = { start: start + index, end: start + index + id.length };
    const found = holds(span, spot.offset) ? RULES.find(candidate => candidate.id === id) : undefined;
    if (found)
      return { ...span, text: `**${id}**\n\n${found.docs.what}\n\n${found.docs.why}\n\n[More](${pageOf(id)})` };
  }
  return undefined;
}

function person({ article, offset, desk }: Spot): Told | undefined {
  const found = personAt(article, offset, desk);
  if (!found) return undefined;
  const { name, role, mentions, quotations } = found.person;
  const first = mentions[0] ? rangeOf(article, spanIn(article, mentions[0])).start.line + 1 : 0;
  const facts = [
    `First named in line ${first}`,
    counted(mentions.length, 'mention'),
    counted(quotations.length, 'quotation'),
  ];
  const about = `**${literal(name)}**${role === undefined ? '' : `, ${literal(role)}`}`;
  return { ...spanIn(article, found.mention), text: `${about}\n\n${facts.join(' · ')}` };
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function relativeDay(spot: Spot): Told | undefined {
  const written = dayOfWriting(spot.view);
  const found = written && thingAt(spot, passage => datedDays(passage, written));
  if (!found) return undefined;
  const [likely, ...others] = found.thing.meanings.map(longRange);
  const text = [`**${likely ?? ''}**`, ...others.map(other => `or ${other}`), 'Counted from the day of publication'];
  return { ...found.span, text: text.join('\n\n') };
}

function clockTime(spot: Spot): Told | undefined {
  const written = dayOfWriting(spot.view);
  const found = written && thingAt(spot, passage => clockTimes(passage, written, spot.view.timeZone));
  if (!found) return undefined;
  const { epoch } = found.thing.instant;
  const other = otherClock(found.thing.instant, spot.view.timeZone);
  return { ...found.span, text: [`**${bbcStamp(epoch)}**`, ...(other === undefined ? [] : [other])].join('\n\n') };
}

async function file(spot: Spot, sources: HoverSources): Promise<Told | undefined> {
  const source = spot.article.blocks[spot.block];
  const { start } = blockSpan(spot.article, spot.block);
  const target = source && targetsIn(source.node, source.text).find(span => holds(span, spot.offset - start));
  if (!target) return undefined;
  const text = await sources.file(target.address);
  return text === undefined ? undefined : { start: start + target.start, end: start + target.end, text };
}

/** A block's own opener: `##`, `>`, `::video`. */
function block(spot: Spot): Told | undefined {
  const source = spot.article.blocks[spot.block];
  if (!source) return undefined;
  const row = rowOf(source.node.type, source.text);
  const { start } = blockSpan(spot.article, spot.block);
  const end = start + (row?.opener.trim().length ?? 0);
  return row && row.opener !== '' && holds({ start, end }, spot.offset)
    ? { start, end, text: aboutBlock(row) }
    : undefined;
}

const rowOf = (type: string, text: string): BlockRow | undefined => {
  const rows = BLOCKS.filter(row => row.type === type);
  return rows.find(({ opener }) => opener !== '' && text.startsWith(opener.trim())) ?? rows[0];
};

const aboutBlock = ({ label, documentation, example, attributes }: BlockRow): string =>
  [
    `**${label}**`,
    documentation,
    ...attributes.map(attribute => `- \`${attribute.name}\`: ${attribute.documentation}`),
    `\`\`\`article\n${example}\n\`\`\``,
  ].join('\n\n');
