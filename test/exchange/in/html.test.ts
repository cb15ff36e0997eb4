import assert from 'node:assert/strict';
import { guessFormat } from '../../../src/core/exchange/importing';
import { contentOf, example } from '../exporting';
import { bytesOf, importOne, importText } from './importing';
import { mapped } from './mapped';

const STORY = Array.from(
  { length: 6 },
  (_, at) => `<p>Paragraph ${at + 1} of the story says, at some length, what the council decided, and why it did.</p>`,
).join('\n');

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head><title>Title | Site</title>${head}</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav><main><article><h1>Council decides</h1>${body}</article></main><footer><p>Contact us. All rights reserved by somebody.</p></footer><script>alert(1)</script></body></html>`;

describe('A saved news page', () => {
  it('tells headline, byline, times, source and picture in its JSON-LD', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          '@type': ['NewsArticle'],
          headline: 'Council decides',
          author: [{ '@type': 'Person', name: 'Jane Doe' }],
          datePublished: '2019-11-19T09:41:00Z',
          publisher: { name: 'The Herald' },
          image: [{ url: 'https://example.org/a.jpg' }],
        },
      ],
    };
    const article = await importOne(
      'html',
      page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`, STORY),
    );
    assert.deepEqual(mapped(article, ['headline', 'authors', 'published', 'source', 'language', 'pictureFiles']), {
      headline: 'Council decides',
      authors: ['Jane Doe'],
      published: Date.UTC(2019, 10, 19, 9, 41),
      source: 'The Herald',
      language: 'en-GB',
      pictureFiles: ['https://example.org/a.jpg'],
    });
    assert.equal((mapped(article, ['paragraphs'])['paragraphs'] as string[]).length, 6);
  });

  it('is read by Open Graph, else by its own heading, where it has no JSON-LD', async () => {
    const head =
      '<meta property="og:title" content="Council decides"><meta property="article:section" content="Local"><meta name="author" content="By Jane Doe">';
    const article = await importOne('html', page(head, STORY));
    assert.deepEqual(mapped(article, ['headline', 'section', 'byline', 'crossheads']), {
      headline: 'Council decides',
      section: 'Local',
      byline: 'By Jane Doe',
      crossheads: [],
    });
  });

  it('keeps crossheads, lists, figures and quotations as blocks', async () => {
    const body = `${STORY}<h2>What now?</h2><ul><li>A vote in May</li><li>A count in June</li></ul><figure><img src="https://example.org/b.jpg" alt="A hall"><figcaption>The hall <span class="credit">Photo: Jo Doe</span></figcaption></figure>${STORY}`;
    const article = await importOne('html', page('', body));
    assert.deepEqual(mapped(article, ['crossheads', 'lists', 'pictures', 'credits']), {
      crossheads: ['What now?'],
      lists: [['A vote in May', 'A count in June']],
      pictures: [['A hall', 'The hall']],
      credits: ['Jo Doe'],
    });
  });

  it('tells what it leaves behind, kind by kind, and no word of what is in the article', async () => {
    const body = `<header><h1>Council decides</h1><p class="author">By Jane Doe</p></header>${STORY}<aside><h3>Most read</h3><a href="/x">Ferry sinks</a></aside>`;
    const html = page(
      '<meta name="author" content="By Jane Doe">',
      `${body}<div id="comments"><p>Rubbish, says Bob.</p></div><div>Share this with <a href="#">friends</a></div>`,
    );
    const [imported] = await importText('html', html);
    assert.deepEqual(
      imported!.notPlaced.map(({ message, words }) => [message, words]),
      [
        ['The menus of the page were left out.', 'Home | Sport'],
        ['What the page shows of other stories was left out.', 'Most read | Ferry sinks'],
        ['The comments on the page were left out.', 'Rubbish, says Bob.'],
        ['Words round the story were left out.', 'Share this with friends'],
        ['The foot of the page was left out.', 'Contact us. All rights reserved by somebody.'],
      ],
    );
    assert.doesNotMatch(imported!.text, /<!--/);
  });

  it('tells of no words on both sides of a line break as left behind', async () => {
    const broken = STORY.replace('says, at some length,', 'says,<br>at some length,');
    const [imported] = await importText('html', page('', broken));
    assert.doesNotMatch(JSON.stringify(imported!.notPlaced), /Words round the story/);
  });

  it('comes back from our own export with what machines are told', async () => {
    const html = await contentOf('html', example('every-block'));
    assert.equal(guessFormat(bytesOf(html), 'story.html')?.id, 'html');
    const article = await importOne('html', html);
    assert.deepEqual(mapped(article, ['headline', 'section', 'authors', 'place', 'keywords', 'topics', 'crossheads']), {
      headline: 'Flood town waits for the river to fall',
      section: 'UK/England',
      authors: ['Alice Marsh'],
      place: 'Ashbury',
      keywords: ['floods', 'Ashbury', 'River Ash'],
      topics: ['medtop:20000151'],
      crossheads: ['Bridge closed'],
    });
  });
});

describe('An archived page in HTML', () => {
  it('is read as its text is', async () => {
    const html = `<html><head><title>BBC News | EUROPE | Ferries stop</title></head><body><table><tr><td>BBC NEWS</td></tr></table>
      <table><tr><td>You are in: World: Europe</td></tr></table><a href="/">Front Page</a><br>
      <table><tr><td>Friday, 23 November, 2001, 01:27 GMT<br></td></tr></table>
      <div>Ferries stop in Norland</div><img src="a.gif" width="1" height="1" alt="dot">
      <table><tr><td><img src="b.jpg" width="300" height="180" alt="A ferry at the quay"><br>The ferry stayed in port</td></tr></table>
      <b>Ferries have stopped running in Norland, their owners say.</b><p>They will run again.</p>
      <p><b>Long wait</b></p><p>Nobody knows when.</p></body></html>`;
    assert.equal(guessFormat(bytesOf(html), 'page.html')?.id, 'bbc-page');
    const article = await importOne('bbc-page', html);
    assert.deepEqual(mapped(article, ['headline', 'section', 'pictures', 'crossheads', 'paragraphs']), {
      headline: 'Ferries stop in Norland',
      section: 'World/Europe',
      pictures: [['A ferry at the quay', 'The ferry stayed in port']],
      crossheads: ['Long wait'],
      paragraphs: [
        'Ferries have stopped running in Norland, their owners say.',
        'They will run again.',
        'Nobody knows when.',
      ],
    });
  });
});
