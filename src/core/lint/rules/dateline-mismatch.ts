import { DAY, dayAt, midnight, monthOf } from '../../time/calendar';
import type { ArticleView } from '../engine/view-types';
import { placeInByline } from '../facts/byline';
import { fieldDateline, wireDateline, type StatedDateline } from '../facts/dateline';
import { folded } from '../facts/fold';
import { instantOf } from '../facts/instants';
import { defineRule, type Examples, type Place } from '../rule';

/** "MOSCOW" and "Moscow, Russia" are one place. */
const samePlace = (a: string, b: string): boolean => {
  const [first, second] = [folded(a), folded(b)];
  return ` ${first} `.startsWith(` ${second} `) || ` ${second} `.startsWith(` ${first} `);
};

/** A wire story is sent on its day or the days after. */
const MOST_DAYS = 3;

/** How many days a dateline's "Nov 23" is from publication, whichever year brings it nearest; `undefined` for no day. */
function daysApart(date: string, published: number): number | undefined {
  const month = (/[A-Za-z]+/g.exec(date.replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/, '')) ?? [])[0];
  const day = /\b\d{1,2}\b/.exec(date)?.[0];
  const number = month === undefined ? undefined : monthOf(month);
  if (number === undefined || day === undefined) return undefined;
  const { year } = dayAt(published);
  const distances = [year - 1, year, year + 1]
    .map(candidate => midnight({ year: candidate, month: number, day: Number(day) }))
    .filter(epoch => epoch !== undefined)
    .map(epoch => Math.abs(published - epoch) / DAY);
  return distances.length ? Math.min(...distances) : undefined;
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

export const rule = defineRule({
  id: 'dateline-mismatch',
  group: 'time',
  severity: 'warning',
  frontMatter: true,
  messages: {
    place: 'The front matter says the story is from {field}, the dateline here says {place}.',
    byline: 'The dateline is {place}, but the byline places the reporter in {byline}.',
    date: 'This dateline’s date is {days} days from the day of publication.',
  },
  docs: {
    what: 'A field, a wire dateline and a byline that name different places, or a dateline whose date is not near publication.',
    why: 'A dateline promises that the reporter was there, then. When two of them disagree, one promise is false.',
    source: 'Reuters Handbook of Journalism, "Datelines"',
  },
  needs: 'article',
  *check(article) {
    const [first, second] = places(article);
    if (first && second && !samePlace(first.name, second.name))
      yield { messageId: 'place', data: { field: first.name, place: second.name }, ...second.at };
    const byline = placeInByline(article.front);
    if (first && byline !== undefined && !samePlace(first.name, byline))
      yield { messageId: 'byline', data: { place: first.name, byline }, ...first.at };
    const published = instantOf(article, 'published')?.epoch;
    for (const stated of [fieldDateline(article.front), wireDateline(article)]) {
      const days = stated?.date && published !== undefined ? daysApart(stated.date, published) : undefined;
      if (stated && days !== undefined && days > MOST_DAYS)
        yield { messageId: 'date', data: { days: Math.floor(days) }, ...placeOf(stated) };
    }
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
  ],
};
