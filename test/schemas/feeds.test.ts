import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../../src/core/article/parse';
import { DEFAULT_DESK } from '../../src/core/desk/default-desk';
import { importArticles } from '../../src/core/exchange/importing';
import { siteFiles } from '../../src/core/exchange/site';
import { storyFor } from '../../src/core/exchange/site/story';
import { contentOf, exportContext } from '../exchange/exporting';
import { importContext } from '../exchange/in/importing';
import { everyArticle } from './articles';
import { canTell, EVENTS, faultsOf, type Fault } from './feed-rules';
import { ROOT } from './schemas';
import { untar } from './untar';

interface Case {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
  /** What the validator says; with `!` before it, what it does not say. */
  readonly expect: string;
}

const cases = (kind: 'atom' | 'rss'): Case[] => {
  const archive = readFileSync(path.join(ROOT, kind, `w3c-feedvalidator-testcases-${kind}.tar.gz`));
  return [...untar(archive)]
    .filter(([name]) => name.endsWith('.xml'))
    .map(([name, bytes]) => {
      const text = bytes.toString('utf8');
      return { name, bytes, text, expect: /Expect:\s*(\S[^\n]*)/.exec(text)?.[1]?.trim() ?? '' };
    });
};

/** "MissingElement{parent:feed,element:id}" */
function faultIn(expect: string): Fault {
  const [, event = '', more = ''] = /^!?(\w+)(?:\{(.*)\})?/.exec(expect) ?? [];
  const parts = more.split(',').map(part => [part.replace(/:.*/s, ''), part.replace(/^[^:]*:/, '')] as const);
  return { event, ...Object.fromEntries(parts) };
}

/** What a case leaves open may be anything. */
const isSame = (one: Fault, other: Fault): boolean =>
  one.event === other.event && [undefined, one.element].includes(other.element) && [undefined, one.parent].includes(other.parent);

/** `undefined` where the text is not well-formed, or names Atom's elements with a prefix, which ours never do. */
const tolerant = (text: string): Fault[] | undefined => {
  if (/xmlns:\w+="http:\/\/www\.w3\.org\/2005\/Atom"/.test(text)) return undefined;
  try {
    return faultsOf(text);
  } catch {
    return undefined;
  }
};

describe('A feed', () => {
  for (const kind of ['rss', 'atom'] as const) {
    it(`of ${kind} has what its specification asks for, once, and dates that there are: the examples, a hostile article, an empty one, and 200 from the corpus`, async () => {
      for (const source of everyArticle()) assert.deepEqual(faultsOf(await contentOf(kind, source)), []);
    });

    it(`is held to rules that judge the validator's own cases as it does: ${kind}`, () => {
      const judged = { broken: 0, sound: 0 };
      for (const { name, text, expect } of cases(kind)) {
        const [fault, faults] = [faultIn(expect), tolerant(text)];
        if (faults === undefined) continue;
        const said = JSON.stringify(faults);
        if (expect.startsWith('!')) {
          if (fault.event !== 'Error' && !EVENTS.has(fault.event)) continue;
          judged.sound++;
          assert.deepEqual(faults.filter(found => fault.event === 'Error' || isSame(found, fault)), [], name);
        } else if (canTell(fault)) {
          judged.broken++;
          assert.ok(faults.some(found => isSame(found, fault)), `${name} expects ${expect}: ${said}`);
        }
      }
      assert.ok(judged.broken >= 25 && judged.sound >= 10, JSON.stringify(judged))
    });

    it(`of the validator's cases is read, whatever is wrong with it: ${kind}`, async () => {
      for (const { name, bytes } of cases(kind)) {
        const imported = await importArticles(kind, bytes, { ...importContext, name }).catch((error: unknown) => error);
        assert.ok(Array.isArray(imported), `${name}: ${String(imported)}`);
      }
    });
  }

  it('of a site has no fault either, with an address and without', () => {
    const stories = everyArticle().map((source, at) => storyFor(parseArticle(source), exportContext(), `${at}.html`));
    for (const base of [{}, { base: 'https://example.org/news/' }]) {
      const site = { edition: DEFAULT_DESK.edition, language: DEFAULT_DESK.language, ...base };
      const feeds = [...siteFiles(stories, site)].filter(([name]) => /\.(?:atom|rss)$/.test(name));
      assert.ok(feeds.length >= 6);
      for (const [name, xml] of feeds) assert.deepEqual(faultsOf(xml), [], name);
    }
  });
});
