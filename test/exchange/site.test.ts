import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { parseArticle } from '../../src/core/article/parse';
import { DEFAULT_DESK } from '../../src/core/desk/default-desk';
import { addressFrom } from '../../src/core/exchange/addresses';
import { siteFiles } from '../../src/core/exchange/site';
import { frontFinder, frontsFor } from '../../src/core/exchange/site/find-front';
import { storyFor } from '../../src/core/exchange/site/story';
import type { Site, Story } from '../../src/core/exchange/site/types';
import { exportContext } from './exporting';

const SITE: Site = { edition: DEFAULT_DESK.edition, language: 'en-GB' };
const BASE = 'https://example.org/news/';

const story = (page: string, front: string, text = 'The ferry sank off Ashbury, police said.'): Story =>
  storyFor(parseArticle(`---\n${front}\n---\n\n${text}\n`), exportContext(), page);

const FERRY = story('uk/ferry.html', 'headline: Ferry sinks\nsection: UK/England\npublished: 2001-11-23 01:27 GMT');
const BRIDGE = story('bridge.html', 'headline: Bridge closed\nsection: UK\npublished: 2001-11-24 07:50 GMT');
const UNDATED = story('undated.html', 'headline: When?');

const filesOf = (stories: readonly Story[], site = SITE) => new Map(siteFiles(stories, site));

const positions = (text: string | undefined, ...words: string[]) => words.map(word => text?.indexOf(word) ?? -1);

describe('A site', () => {
  it('has a front for the whole and one for each section, with what is below it, and feeds beside each', () => {
    const names = [...filesOf([FERRY, BRIDGE, UNDATED]).keys()];
    const folders = ['', 'section/uk/', 'section/uk/england/'];
    assert.deepEqual(
      names.sort(),
      [
        'styles/front.css',
        ...folders.flatMap(folder => ['index.html', 'feed.rss', 'feed.atom'].map(name => folder + name)),
      ].sort(),
    );
  });

  it('lists stories newest first, those without a time last, each with its summary and its time', () => {
    const front = filesOf([UNDATED, FERRY, BRIDGE]).get('index.html');
    const places = positions(front, 'Bridge closed</a>', 'Ferry sinks</a>', 'When?</a>');
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.ok(places[0]! > 0);
    assert.match(front!, /<p>The ferry sank off Ashbury, police said\.<\/p>/);
    assert.match(front!, /<time datetime="2001-11-23T01:27:00Z">23 November 2001, 01:27 GMT<\/time>/);
  });

  it('puts into a section what belongs there, and leads up and down', () => {
    const files = filesOf([FERRY, BRIDGE, UNDATED]);
    const uk = files.get('section/uk/index.html');
    assert.match(uk!, /href="\.\.\/\.\.\/uk\/ferry\.html">Ferry sinks/);
    assert.match(uk!, /href="england\/index\.html"/);
    assert.match(uk!, /href="\.\.\/\.\.\/index\.html">BBC NEWS/);
    const england = files.get('section/uk/england/index.html');
    assert.doesNotMatch(england!, /Bridge closed/);
    assert.match(england!, /<title>England \| UK \| BBC NEWS<\/title>/);
  });

  it('takes the headline that a story has for lists', () => {
    const named = story('a.html', 'headline: A long headline\nheadlines:\n  index: Short one');
    assert.match(filesOf([named]).get('index.html')!, />Short one</);
  });

  it('turns pages where there are many stories, and leaves none out', () => {
    const many = Array.from({ length: 101 }, (_, at) => story(`${at}.html`, `headline: Story ${at}.`));
    const files = filesOf(many);
    const pages = ['index.html', 'page-2.html', 'page-3.html'].map(name => files.get(name)!);
    for (const { headline } of many) assert.ok(pages.join('').includes(`>${headline}<`), headline);
    assert.match(pages[1]!, /rel="prev" href="index\.html".*2 \/ 3.*rel="next" href="page-3\.html"/);
    assert.equal(files.get('feed.rss')!.match(/<item>/g)?.length, 30);
  });

  it('tells feeds and search engines the addresses where they are known', () => {
    const elsewhere = story('e.html', 'headline: E\nurl: https://example.com/e');
    const files = filesOf([FERRY, elsewhere], { ...SITE, base: BASE });
    assert.match(files.get('section/uk/feed.rss')!, /<link>https:\/\/example\.org\/news\/uk\/ferry\.html<\/link>/);
    assert.match(files.get('feed.atom')!, /<link rel="alternate" href="https:\/\/example\.com\/e" \/>/);
    const sitemap = files.get('sitemap.xml')!;
    for (const address of ['index.html', 'section/uk/england/index.html', 'uk/ferry.html'])
      assert.ok(sitemap.includes(`<loc>${BASE}${address}</loc>`), address);
    assert.ok(sitemap.includes('<loc>https://example.com/e</loc>'));
    assert.equal(filesOf([FERRY]).has('sitemap.xml'), false);
  });

  it('names a story after its file and folder where it has no name of its own', () => {
    const uris = ['a/one.html', 'b/one.html'].map(page => story(page, 'headline: One').uri);
    assert.equal(new Set(uris).size, 2);
  });

  it('escapes whatever a story says', () => {
    const hostile = '</a></h2><script>alert(1)</script>&';
    const front = `headline: '${hostile}'\nsection: '${hostile}'\nsummary: '${hostile}'\npublished: '${hostile}'`;
    for (const [name, content] of filesOf([story('a.html', front)], { ...SITE, base: BASE }))
      if (!name.endsWith('.css')) assert.doesNotMatch(content, /<script/, name);
  });

  it('names no file outside itself, whatever sections are called', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('..', '.', '/', '\\', 'a', 'C:', '%2e', ' ', '\u0000', 'Я', "'")), steps => {
        const files = filesOf([story('a.html', `headline: A\nsection: ${JSON.stringify(steps.join(''))}`)]);
        for (const name of files.keys()) {
          assert.ok(path.posix.resolve('/out', name).startsWith('/out/'), name);
          assert.doesNotMatch(name, /[\\:\u0000]|\.\./);
        }
      }),
    ));

  it('gives a section a folder that file systems take, however long its name is', () => {
    const long = story('a.html', `headline: A\nsection: ${'𝔘𠮷'.repeat(200)}/${'long name '.repeat(50)}`);
    for (const name of filesOf([long]).keys())
      for (const step of name.split('/')) assert.ok(Buffer.byteLength(step) <= 255, step);
  });

  it('tells pages where the fronts of sections are, also of one named alone, and where there is none', () => {
    const articles = ['World/Europe', 'UK', 'UK/Europe', 'Sci/Tech', 'Europe/UK'].map(section =>
      parseArticle(`---\nsection: ${section}\n---\n`),
    );
    const find = frontFinder(articles.flatMap(frontsFor));
    const rows = [
      [['World', 'Europe'], '../section/world/europe/index.html'],
      [['Europe'], '../section/europe/index.html'],
      [['UK'], '../section/uk/index.html'],
      [['tech'], '../section/sci/tech/index.html'],
      [['Sci', 'Tech'], '../section/sci/tech/index.html'],
      [[], '../index.html'],
      [['Front Page'], '../index.html'],
      [['Главная страница'], '../index.html'],
      [['Sport'], undefined],
      [['World', 'Tech'], undefined],
    ] as const;
    for (const [section, address] of rows) assert.equal(find(section, 'news'), address, section.join('/'));
  });

  it('leads from any folder to any file', () => {
    const rows = [
      ['', 'a b.html', 'a%20b.html'],
      ['a', 'a/c.html', 'c.html'],
      ['a/b', 'a/c.html', '../c.html'],
      ['x/y', 'z.html', '../../z.html'],
      ['a', 'a', '../a'],
    ] as const;
    for (const [folder, file, address] of rows) assert.equal(addressFrom(folder, file), address);
  });
});
