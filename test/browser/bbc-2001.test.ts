import assert from 'node:assert/strict';
import { golden } from '../golden';
import { visit } from './chromium';
import { asHtml, EXAMPLE } from './exporting';
import { pageLines } from './page-text';

const linesOf = async (source: string): Promise<string[]> =>
  visit(await asHtml(source, 'bbc-2001'), ({ page }) => pageLines(page));

/** One change of the source, and the lines of the page that it changes, old to new. */
interface Change {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly lines: Readonly<Record<string, string>>;
}

const CHANGES: readonly Change[] = [
  {
    what: 'the headline',
    from: 'headline: Nato brings radical offer to Putin',
    to: 'headline: Analysis: "Putin" <looks> West',
    lines: { 'Nato brings radical offer to Putin': 'Analysis: "Putin" <looks> West' },
  },
  {
    what: 'the section',
    from: 'section: World/Europe',
    to: 'section: World/Asia-Pacific',
    lines: {
      'You are in: World: Europe': 'You are in: World: Asia-Pacific',
      'Links to more Europe stories are at the foot of the page.':
        'Links to more Asia-Pacific stories are at the foot of the page.',
      'Links to more Europe stories': 'Links to more Asia-Pacific stories',
    },
  },
  {
    what: 'the date, to one in summer time',
    from: 'published: Friday, 23 November, 2001, 01:27 GMT',
    to: 'published: 2001-10-19T00:33Z',
    lines: { 'Friday, 23 November, 2001, 01:27 GMT': 'Friday, 19 October, 2001, 00:33 GMT 01:33 UK' },
  },
  {
    what: 'a paragraph',
    from: 'On Thursday Mr Putin made clear Russia was not asking for membership.',
    to: 'On *Friday* Mr Putin made [nothing](https://example.org) clear.',
    lines: {
      'On Thursday Mr Putin made clear Russia was not asking for membership.': 'On Friday Mr Putin made nothing clear.',
    },
  },
  {
    what: 'a caption',
    from: 'Relations have changed since 11 September',
    to: 'Nothing has changed since 12 September',
    lines: { 'Relations have changed since 11 September': 'Nothing has changed since 12 September' },
  },
  {
    what: 'a clip',
    from: `::video[I hope we will be able to find a way of deepening co-operation]{by="Nato Secretary-General Lord Robertson"}`,
    to: `::audio[We will see]{by="A spokesman"}`,
    lines: {
      'Nato Secretary-General Lord Robertson': 'A spokesman',
      '"I hope we will be able to find a way of deepening co-operation"': '"We will see"',
    },
  },
];

describe('The page of 2001 in a browser', () => {
  it('has exactly the text of the page that the project began with', async () => {
    const lines = await linesOf(EXAMPLE);
    golden('layout/bbc-2001.txt', `${lines.join('\n')}\n`);
  });

  for (const { what, from, to, lines } of CHANGES) {
    it(`changes exactly the lines that say it when ${what} changes`, async () => {
      assert.equal(EXAMPLE.split(from).length, 2, 'the source holds the text once');
      const before = await linesOf(EXAMPLE);
      const expected = before.map(line => (Object.hasOwn(lines, line) ? lines[line] : line));
      assert.notDeepEqual(expected, before);
      assert.deepEqual(await linesOf(EXAMPLE.replace(from, () => to)), expected);
    });
  }
});
