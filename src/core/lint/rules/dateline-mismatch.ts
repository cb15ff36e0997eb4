import { matchesIn } from '../../article/matches';
import { DAY, dayAt, midnight, type CalendarDay } from '../../time/calendar';
import { readDay } from '../../time/day';
import { isStandAlonePlace } from '../../time/places';
import { gather } from '../engine/gather';
import type { ArticleView, Passage } from '../engine/view-types';
import { placeInByline } from '../facts/byline';
import { fieldDateline, wireDateline, type StatedDateline } from '../facts/dateline';
import { folded } from '../facts/fold';
import { instantOf } from '../facts/instants';
import { isQuoted } from '../facts/quoted';
import { defineRule, type Examples, type Finding, type Place } from '../rule';

/** "MOSCOW" and "Moscow, Russia" are one place. */
const samePlace = (a: string, b: string): boolean => {
  const [first, second] = [folded(a), folded(b)];
  return ` ${first} `.startsWith(` ${second} `) || ` ${second} `.startsWith(` ${first} `);
};

/** A wire story is sent on its day or the days after. */
const MOST_DAYS = 3;

/** How many days a dateline's "Nov 23" is from publication, whichever year brings it nearest; `undefined` for no day. */
function daysApart(date: string, published: number): number | undefined {
  const day = readDay(date, dayAt(published));
  return day && Math.abs(published - (midnight(day) ?? published)) / DAY;
}

/** Any year will do to compare days by. */
const SOME_DAY: CalendarDay = { year: 2000, month: 1, day: 1 };

function sameDay(a: string, b: string): boolean {
  const [first, second] = [readDay(a, SOME_DAY), readDay(b, SOME_DAY)];
  return !first || !second || (first.month === second.month && first.day === second.day);
}

const placeOf = ({ start, end, block }: StatedDateline): Place => ({
  start,
  end,
  ...(block !== undefined && { block }),
});

function places(article: ArticleView): { readonly name: string; readonly at: Place }[] {
  return [fieldDateline(article.front), wireDateline(article)].flatMap(stated =>
    stated?.place === undefined ? [] : [{ name: stated.place, at: placeOf(stated) }],
  );
}

/** "Told reporters here in Paris": the reporter's own whereabouts. */
const HERE = /\bhere in (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)/gu;

interface Whereabouts {
  readonly passage: Passage;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Cities that need no country: a country or a street says nothing about another dateline. */
const whereabouts = gather(({ passages }): readonly Whereabouts[] =>
  passages.flatMap(passage =>
    passage.kind === 'paragraph' && passage.text.includes('here in ')
      ? matchesIn(passage.text, HERE)
          .map(({ index, 0: words, 1: name = '' }) => {
            return { passage, name, start: index, end: index + words.length };
          })
          .filter(place => isStandAlonePlace(place.name) && !isQuoted(passage, place))
      : [],
  ),
);

type Message = 'byline' | 'date' | 'dates' | 'place' | 'text';

function* placeFindings(article: ArticleView): Generator<Finding<Message>> {
  const [first, second] = places(article);
  if (!first) return;
  if (second && !samePlace(first.name, second.name))
    yield { messageId: 'place', data: { field: first.name, place: second.name }, ...second.at };
  const byline = placeInByline(article.front);
  if (byline !== undefined && !samePlace(first.name, byline))
    yield { messageId: 'byline', data: { place: first.name, byline }, ...first.at };
  if (!isStandAlonePlace(first.name.split(/[,/]/)[0] ?? '')) return;
  for (const { block, value } of whereabouts(article))
    if (!samePlace(first.name, value.name))
      yield {
        messageId: 'text',
        data: { place: first.name, here: value.name },
        ...value.passage.at(value.start, value.end),
        block,
      };
}

function* dateFindings(article: ArticleView): Generator<Finding<Message>> {
  const [field, wire] = [fieldDateline(article.front), wireDateline(article)];
  const published = instantOf(article, 'published')?.epoch;
  for (const stated of [field, wire]) {
    const days = stated?.date && published !== undefined ? daysApart(stated.date, published) : undefined;
    if (stated && days !== undefined && days > MOST_DAYS)
      yield { messageId: 'date', data: { days: Math.floor(days) }, ...placeOf(stated) };
  }
  if (field?.date && wire?.date && !sameDay(field.date, wire.date))
    yield { messageId: 'dates', data: { field: field.date, date: wire.date }, ...placeOf(wire) };
}

export const rule = defineRule({
  id: 'dateline-mismatch',
  group: 'time',
  severity: 'warning',
  frontMatter: true,
  messages: {
    place: 'The front matter says the story is from {field}, the dateline here says {place}.',
    byline: 'The dateline is {place}, but the byline places the reporter in {byline}.',
    text: 'The dateline is {place}, but the text says “here in {here}”.',
    dates: 'The front matter’s dateline says {field}, the one here {date}.',
    date: 'This dateline’s date is {days} days from the day of publication.',
  },
  docs: {
    what: 'A field, a wire dateline, a byline and a text that name different places (“here in Paris”), two datelines with different dates, or one whose date is not near publication.',
    why: 'A dateline promises that the reporter was there, then. When two of them disagree, one promise is false.',
    source: 'Reuters Handbook of Journalism, "Datelines"',
  },
  needs: 'article',
  *check(article) {
    yield* placeFindings(article);
    yield* dateFindings(article);
  },
});

const front = (fields: string): string => `---\n${fields}\n---\n\n`;

export const examples: Examples = {
  valid: [
    {
      title: 'They agree',
      text: `${front("dateline: Moscow\nbyline: By the BBC's Steve Rosenberg in Moscow\npublished: 2001-11-23 01:27 GMT")}MOSCOW, Nov 23 (Reuters) - Nato has made an offer.\n`,
    },
  ],
  invalid: [
    {
      title: 'Two places',
      text: `${front('dateline: Moscow')}BRUSSELS, Nov 23 (Reuters) - Nato has made an offer.\n`,
      problems: [
        {
          message: 'The front matter says the story is from Moscow, the dateline here says BRUSSELS.',
          at: 'BRUSSELS, Nov 23 (Reuters) -',
        },
      ],
    },
    {
      title: 'The reporter is elsewhere',
      text: front("dateline: Moscow\nbyline: By the BBC's Steve Rosenberg in London"),
      problems: [{ message: 'The dateline is Moscow, but the byline places the reporter in London.', at: 'Moscow' }],
    },
    {
      title: 'Old copy',
      text: `${front('published: 2001-11-23 01:27 GMT')}MOSCOW, Nov 3 (Reuters) - Nato has made an offer.\n`,
      problems: [
        { message: 'This dateline’s date is 20 days from the day of publication.', at: 'MOSCOW, Nov 3 (Reuters) -' },
      ],
    },
    {
      title: 'The text is elsewhere',
      text: 'MOSCOW, Nov 23 (Reuters) - Nato has made an offer, ministers told reporters here in Brussels.\n',
      problems: [{ message: 'The dateline is MOSCOW, but the text says “here in Brussels”.', at: 'here in Brussels' }],
    },
    {
      title: 'Two dates',
      text: `${front('dateline: {place: Moscow, date: Nov 22}')}MOSCOW, Nov 23 (Reuters) - Nato has made an offer.\n`,
      problems: [
        {
          message: 'The front matter’s dateline says Nov 22, the one here Nov 23.',
          at: 'MOSCOW, Nov 23 (Reuters) -',
        },
      ],
    },
  ],
};
