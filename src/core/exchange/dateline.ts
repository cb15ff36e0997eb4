import { datelineOf as datelineField, textField } from '../article/fields-of';
import { introIndex } from '../article/story';
import type { Article } from '../article/types';
import { MINUTE, MONTHS, dayAt } from '../time/calendar';
import { datelineIn } from '../layout/dateline';
import { readInstant } from '../time/instant';

/** The story's dateline, from the front matter, else from the start of the intro. */
export interface StoryDateline {
  /** As agencies print it, without the dash behind it: "MOSCOW, Nov 23 (Reuters)". */
  readonly text: string;
  readonly place?: string;
}

export function storyDateline(article: Article, timeZone: string): StoryDateline | undefined {
  const field = datelineField(article);
  if (field?.place === undefined) return wireDateline(article);
  const date = field.date ?? dayOf(textField(article, 'published'), timeZone);
  const agency = field.agency === undefined ? '' : ` (${field.agency})`;
  const where = [field.place.toUpperCase(), ...(date === undefined ? [] : [date])].join(', ');
  return { text: `${where}${agency}`, place: field.place };
}

function wireDateline(article: Article): StoryDateline | undefined {
  const node = article.blocks[introIndex(article)]?.node;
  const found = node?.type === 'paragraph' ? datelineIn(node) : undefined;
  return (
    found && { text: found.text.replace(/\s*[-–—]+\s*$/, ''), ...(found.place !== undefined && { place: found.place }) }
  );
}

/** "Nov 23", on the calendar of the place where the stamp was typed. */
function dayOf(stamp: string | undefined, timeZone: string): string | undefined {
  const instant = stamp === undefined ? undefined : readInstant(stamp, timeZone);
  if (instant === undefined) return undefined;
  const { month, day } = dayAt(instant.epoch + instant.offset * MINUTE);
  return `${MONTHS[month - 1]?.slice(0, 3) ?? ''} ${day}`;
}
