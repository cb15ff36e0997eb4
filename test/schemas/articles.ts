import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HOSTILE } from '../fixtures/hostile';

const CORPUS = path.resolve('../shared/corpora/attribution/train.jsonl.gz');

/** The examples (with every block; with none), a hostile article, an empty one, and 200 from the corpus where that is there. */
export function everyArticle(): string[] {
  const examples = readdirSync('examples').filter(name => name.endsWith('.article'));
  return [...examples.map(name => readFileSync(`examples/${name}`, 'utf8')), HOSTILE, '', ...corpusArticles(200)];
}

/** Real stories as articles: the first paragraph as the headline, the rest as the story, some blocks of other kinds among it. */
function corpusArticles(count: number): string[] {
  if (!existsSync(CORPUS)) return [];
  const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n').slice(0, count);
  return lines.map((line, at) => articleOf(JSON.parse(line) as { text: string }, at));
}

function articleOf({ text }: { text: string }, at: number): string {
  const [headline = '', ...paragraphs] = text.split(/\n+/);
  const front = ['---', `headline: ${headline}`, 'section: World/Europe', 'published: 2001-11-23 01:27 GMT', '---'];
  return [
    ...front,
    '',
    ...paragraphs.flatMap((paragraph, i) => [paragraph, ...extra(at + i)]).flatMap(block => [block, '']),
  ].join('\n');
}

const EXTRAS = [
  '## Crosshead',
  '> Words that somebody said\n> -- Somebody, spokesman',
  '![What it shows](images/one.png)\nCaption\nPhoto: Agency',
  '- one\n- two',
  ':::box[Title]\n- one\n:::',
  ':::see-also\n- 17 Nov 01 | Europe | [Headline](https://example.org/)\n:::',
];

const extra = (n: number) => (n % 3 === 0 ? [EXTRAS[(n / 3) % EXTRAS.length] ?? ''] : []);
