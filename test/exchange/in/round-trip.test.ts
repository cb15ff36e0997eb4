import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/core/article/parse';
import type { Article, Block } from '../../../src/core/article/types';
import { composeArticle } from '../../../src/core/article/write';
import * as build from '../../../src/core/exchange/in/build';
import { contentOf } from '../exporting';
import { importOne } from './importing';
import { type Mapped, mapped } from './mapped';

const WORDS =
  'Nato offers Putin a say in 2*3*4 R&D talks <b> [sic] "quoted" it’s F*** 1990. at_once 01:27 über — &amp; naïve'.split(
    ' ',
  );
const words = (least: number, most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map(list => `The ${list.join(' ')}`);
const sentence = words(4, 14).map(text => `${text} end.`);
const name = fc.constantFrom('Jane Doe', 'Joan Webb', 'Sergei Ivanov', 'Aoife O’Brien');
const stamp = fc
  .integer({ min: 900_000_000, max: 1_500_000_000 })
  .map(seconds => new Date(seconds * 1000).toISOString().replace('.000', ''));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const picture = fc
  .record({
    alt: words(1, 4),
    src: fc.constantFrom('images/a.png', 'https://example.org/b.jpg'),
    caption: words(2, 6),
    credit: optional(name),
  })
  .map(({ credit, ...parts }): Block => build.picture({ ...parts, ...(credit !== undefined && { credit }) }));
const clip = fc
  .record({ medium: fc.constantFrom('audio' as const, 'video' as const), line: words(2, 5), by: name })
  .map(({ medium, line, by }): Block => build.clip(medium, line.replaceAll('"', ''), { by, src: 'clips/a.mp4' }));
const body = fc.array(
  fc.oneof(
    sentence.map((text): Block => build.paragraph(text)),
    words(1, 4).map((text): Block => build.crosshead(text)),
    fc.array(words(1, 5), { minLength: 2, maxLength: 4 }).map((items): Block => build.list(items)),
    fc
      .tuple(words(3, 8), name, optional(fc.constant('Nato chief')))
      .map(([text, who, role]): Block =>
        build.pullQuote(text.replaceAll('"', ''), role === undefined ? who : `${who}, ${role}`),
      ),
    picture,
    clip,
  ),
  { maxLength: 7 },
);

const fields = fc
  .record({
    headline: words(2, 6),
    headlines: optional(words(1, 3).map(index => ({ index }))),
    summary: optional(sentence),
    section: fc.constantFrom('World/Europe', 'UK', 'Sport'),
    dateline: optional(fc.constantFrom('Moscow', 'New York')),
    published: stamp,
    updated: optional(stamp),
    expires: optional(stamp),
    byline: optional(name.map(who => `By ${who} in Moscow`)),
    source: fc.constantFrom('Reuters', 'PA Media'),
    rights: optional(fc.constant('© Reuters 2001. All rights reserved')),
    id: fc.constantFrom('urn:bbc:1671654', 'tag:example.org,2001:a'),
    url: optional(fc.constant('https://example.org/story')),
    slug: optional(fc.constant('nato-putin')),
    version: fc.constantFrom('1', '12'),
    urgency: optional(fc.constantFrom('1', '5')),
    language: fc.constantFrom('en-GB', 'ar', 'cy'),
    keywords: fc.subarray(['Nato', 'Russia', 'R&D']),
    topics: fc.subarray(['medtop:20000151', 'medtop:11000000']),
  })
  // An update at the very second of publication is none, for agency formats.
  .filter(({ published, updated }) => updated !== published);

const related = fc
  .array(fc.record({ headline: words(2, 5), date: fc.constant('17 Nov 01'), section: fc.constant('UK Politics') }), {
    maxLength: 3,
  })
  .map((items): Block[] => (items.length > 0 ? [build.seeAlso(items)] : []));

const article: fc.Arbitrary<Article> = fc
  .tuple(fields, sentence, body, related)
  .map(([front, intro, blocks, links]) =>
    parseArticle(composeArticle({ fields: front, blocks: [build.paragraph(intro), ...blocks, ...links] })),
  );

/** What each format that goes both ways has a place for. */
const TEXT: readonly Mapped[] = ['headline', 'paragraphs', 'crossheads', 'lists', 'pullQuotes', 'clips', 'pictures'];
const AGENCY: readonly Mapped[] = [
  ...TEXT,
  'index',
  'summary',
  'section',
  'place',
  'dateline',
  'authors',
  'published',
  'source',
  'rights',
  'id',
  'slug',
  'version',
  'urgency',
  'language',
  'keywords',
  'topics',
  'pictureFiles',
  'seeAlso',
  'clipSpeakers',
];
const HELD: Readonly<Record<string, readonly Mapped[]>> = {
  json: [...AGENCY, 'byline', 'updated', 'expires', 'url', 'credits', 'origins'],
  ninjs: [...AGENCY, 'byline', 'updated', 'expires', 'url', 'credits', 'origins'],
  'ninjs-2.2': [...AGENCY, 'byline', 'updated', 'expires', 'url', 'credits', 'origins'],
  nitf: [...AGENCY, 'updated', 'expires', 'credits', 'origins'],
  'newsml-g2': [...AGENCY, 'byline', 'updated'],
  rss: [
    ...TEXT,
    'summary',
    'section',
    'authors',
    'published',
    'id',
    'language',
    'credits',
    'clipSpeakers',
    'seeAlso',
    'origins',
  ],
  atom: [
    ...TEXT,
    'summary',
    'section',
    'authors',
    'published',
    'rights',
    'id',
    'language',
    'credits',
    'clipSpeakers',
    'seeAlso',
    'origins',
  ],
};

describe('An article that goes out and comes in again', () => {
  for (const [format, keys] of Object.entries(HELD)) {
    it(`keeps in ${format}: ${keys.join(', ')}`, async () => {
      await fc.assert(
        fc.asyncProperty(article, async source => {
          const back = await importOne(format, await contentOf(format, source));
          assert.deepEqual(sorted(mapped(back, keys)), sorted(mapped(source, keys)));
        }),
        { numRuns: 10 },
      );
    });
  }
});

/** Formats that hold pictures and clips beside the text keep their order by kind. */
const sorted = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      Array.isArray(value) && key === 'clips' ? sortedList(value) : value,
    ]),
  );
const sortedList = (list: readonly unknown[]) => [...list].map(entry => JSON.stringify(entry)).sort();
