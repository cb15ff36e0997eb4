import assert from 'node:assert/strict';
import { CompletionItemKind, type CompletionItem, type CompletionList } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseArticle } from '../../../src/core/article/parse';
import { positionAt } from '../../../src/core/article/positions';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import {
  completions,
  documentationOf,
  type About,
  type CompletionSources,
} from '../../../src/core/language/completion';
import { english } from '../../../src/core/say';

const SOURCES: CompletionSources = {
  say: english,
  desk: { ...DEFAULT_DESK, people: [{ name: 'Igor Ivanov', role: 'Foreign Minister', alsoKnownAs: [] }] },
  layouts: [{ id: 'bbc-2001', label: 'BBC News Online, 2001' }],
  now: Date.UTC(2001, 10, 23, 1, 27, 30),
  snippets: true,
  labelDetails: false,
  locale: 'en',
  files: kind =>
    Promise.resolve({
      isComplete: true,
      found:
        kind === 'picture'
          ? [{ uri: 'file:///images/a%20b.png', path: 'images/a b.png' }]
          : [
              { uri: 'file:///old.article', path: 'old.article', headline: 'Old [news]' },
              {
                uri: 'file:///blair.article',
                path: '../blair.article',
                headline: 'Blair pushes Russia-Nato ties',
                section: 'News/UK Politics',
                published: Date.UTC(2001, 10, 17, 12),
              },
            ],
    }),
  sections: () => Promise.resolve({ found: ['UK Politics', 'World/Europe'], isComplete: false }),
  reported: () => Promise.resolve(new Set(['missing-attribution'])),
};

/** What is offered at the `|` of a text. */
async function listed(marked: string, sources: CompletionSources = SOURCES): Promise<CompletionList> {
  const offset = marked.indexOf('|');
  const article = parseArticle(marked.slice(0, offset) + marked.slice(offset + 1));
  return completions(article, positionAt(article, offset), sources);
}
const offered = async (marked: string, sources: CompletionSources = SOURCES): Promise<readonly CompletionItem[]> =>
  (await listed(marked, sources)).items;
const labels = async (marked: string): Promise<string[]> => (await offered(marked)).map(({ label }) => label);

/** The text after the choice with this label. */
async function chosen(marked: string, label: string): Promise<string> {
  const item = (await offered(marked)).find(candidate => candidate.label === label);
  const document = TextDocument.create('file:///a', 'article', 1, marked.replace('|', ''));
  assert.ok(item?.textEdit && 'range' in item.textEdit, label);
  return TextDocument.applyEdits(document, [item.textEdit, ...(item.additionalTextEdits ?? [])]);
}

describe('completions', () => {
  describe('in the front matter', () => {
    it('offers fields that are not there yet, with documentation', async () => {
      const items = await offered('---\nheadline: x\nse|\n---\n');
      assert.ok(items.some(({ label }) => label === 'section'));
      assert.ok(!items.some(({ label }) => label === 'headline'));
      assert.ok(items.every(item => documentationOf(item.data as About, english, SOURCES.now)));
      assert.equal(await chosen('---\nse|\n---\n', 'section'), '---\nsection: \n---\n');
      assert.equal(await chosen('---\nse|ction: World\n---\n', 'summary'), '---\nsummary: World\n---\n');
    });

    it('offers fields on the next line of front matter that nobody has closed yet', async () => {
      for (const text of ['---\nheadline: x\nse|', '---\nheadline: x\nse|\n\nText.\n'])
        assert.ok((await labels(text)).includes('section'), text);
      assert.ok(!(await labels('---\nheadline: x\n\nse|')).includes('section'));
    });

    it('offers values where a field has them', async () => {
      assert.deepEqual(await labels('---\nstatus: |\n---\n'), [
        'draft',
        'subbed',
        'legalled',
        'ready',
        'published',
        'withdrawn',
      ]);
      assert.deepEqual(await labels('---\nlayout: b|\n---\n'), ['bbc-2001']);
      assert.deepEqual((await labels('---\nsection: |\n---\n')).slice(0, 3), [
        'UK Politics',
        'World/Europe',
        'Front Page',
      ]);
      assert.deepEqual(await labels('---\nbyline: |\n---\n'), ['Igor Ivanov']);
      assert.ok((await labels('---\nlanguage: |\n---\n')).includes('cy'));
      assert.ok((await labels('---\nedition: |\n---\n')).includes('bbc-2001'));
      assert.equal((await labels('---\npublished: |\n---\n'))[0], '2001-11-23 01:27 GMT');
      assert.equal(await chosen('---\nstatus: dr|aft\n---\n', 'ready'), '---\nstatus: ready\n---\n');
    });

    it('offers languages by their names too', async () => {
      const welsh = (await offered('---\nlanguage: wel|\n---\n')).find(({ label }) => label === 'cy');
      assert.equal(welsh?.filterText, 'cy Welsh');
    });

    it('offers no value at once behind the colon, where Enter begins the lines below', async () => {
      for (const name of ['byline', 'topics', 'status']) {
        const bare = `---\n${name}:|\n---\n`;
        assert.deepEqual(await offered(bare, { ...SOURCES, trigger: ':' }), [], name);
        assert.ok((await offered(`---\n${name}: |\n---\n`, { ...SOURCES, trigger: ' ' })).length > 0, name);
      }
      assert.equal(await chosen('---\nstatus:|\n---\n', 'ready'), '---\nstatus: ready\n---\n');
    });

    it('begins the lines below where a new field has its value there', async () => {
      assert.equal(await chosen('---\nheadl|\n---\n', 'headlines'), '---\nheadlines:\n  \n---\n');
      assert.equal(await chosen('---\nsig|\n---\n', 'signoff'), '---\nsignoff:\n  - \n---\n');
      const there = '---\nheadlines:\n  index: x\n---\n';
      assert.equal(await chosen(there.replace('lines', 'li|nes'), 'headlines'), there);
    });

    it('offers Media Topics by name, each entry of a list by itself', async () => {
      const politics = '---\ntopics: medtop:16000000, medtop:11000000\n---\n';
      assert.equal(await chosen('---\ntopics: medtop:16000000, pol|\n---\n', 'politics'), politics);
      const items = await offered('---\ntopics:\n  - elec|\n---\n');
      const election = items.find(({ label }) => label === 'election');
      assert.match(documentationOf(election?.data as About, english, 0)!, /politics › election[^]*CC BY 4\.0/);
      assert.deepEqual(await labels('---\ntopics: [medtop:1600|]\n---\n'), ['conflict, war and peace']);
      assert.equal(
        await chosen('---\ntopics: [po|x, war]\n---\n', 'politics'),
        '---\ntopics: [medtop:11000000, war]\n---\n',
      );
    });

    it('gives as many topics as anybody reads, and asks to be asked again', async () => {
      const all = await listed('---\ntopics: |\n---\n');
      assert.deepEqual([all.items.length, all.isIncomplete], [100, true]);
      const [first, second] = (await listed('---\ntopics: war|\n---\n')).items;
      assert.equal(first?.label, 'war');
      assert.match(second?.label ?? '', /\bwar/);
      assert.equal((await listed('---\nstatus: |\n---\n')).isIncomplete, false);
      assert.equal((await listed('---\nsection: |\n---\n')).isIncomplete, true);
    });

    it('offers people with their roles in bylines and sign-offs', async () => {
      const front = '---\nbyline: By |\n---\n\nLord Robertson spoke.\n';
      assert.deepEqual(await labels(front), ['Lord Robertson', 'Igor Ivanov']);
      assert.equal(
        await chosen('---\nbyline: By Ig|x and A Name\n---\n', 'Igor Ivanov'),
        '---\nbyline: By Igor Ivanov and A Name\n---\n',
      );
      const [ivanov] = await offered('---\nsignoff:\n  - by: I|\n---\n');
      assert.deepEqual([ivanov?.label, ivanov?.detail], ['Igor Ivanov', 'Foreign Minister']);
      assert.deepEqual(await labels('---\nsignoff:\n  - by: Igor Ivanov\n    role: |\n---\n'), ['Foreign Minister']);
      assert.deepEqual(await labels('---\nbyline:\n  - url: |\n---\n'), []);
    });

    it('offers zones behind a time, those of the desk and of the dateline first', async () => {
      const front = '---\ndateline: Moscow\npublished: 2001-11-23 01:27 |\n---\n';
      assert.deepEqual((await labels(front)).slice(0, 3), ['GMT', 'Europe/London', 'Europe/Moscow']);
      const european = '---\npublished: 2001-11-23 01:27 Euro|\n---\n';
      assert.equal((await labels(european))[0], 'Europe/London');
      const zone = '---\npublished: 2001-11-23 01:27 Europe/Mosc|\n---\n';
      assert.equal(await chosen(zone, 'Europe/Moscow'), zone.replace('Mosc|', 'Moscow'));
      const [tokyo] = await offered(zone.replace('Europe/Mosc', 'tokyo'));
      assert.equal(documentationOf(tokyo?.data as About, english, SOURCES.now), 'Today 9 hours ahead of GMT');
      for (const text of ['---\nheadline: At 01:27 |\n---\n', 'At 01:27 |', '---\npublished: 2001-11-23 |\n---\n'])
        assert.ok(!(await labels(text)).includes('Europe/Moscow'), text);
    });

    it('offers the keys of structured fields', async () => {
      assert.deepEqual(await labels('---\nheadlines:\n  |\n---\n'), ['index', 'seo', 'mobile', 'social']);
      assert.deepEqual(await labels('---\nsignoff:\n  - |\n---\n'), ['by', 'role', 'at']);
    });

    it('offers the same in lists at the margin', async () => {
      assert.ok((await labels('---\ntopics:\n- elec|\n---\n')).includes('election'));
      assert.deepEqual(await labels('---\nsignoff:\n- |\n---\n'), ['by', 'role', 'at']);
      assert.deepEqual(await labels('---\nsignoff:\n- by: A|\n---\n'), ['Igor Ivanov']);
      assert.ok((await labels('---\nsignoff:\n- at: 2001-11-23 01:27 |\n---\n')).includes('GMT'));
    });

    it('offers nothing for free text, and on the dashes', async () => {
      for (const text of ['---\nheadline: |\n---\n', '---|\nheadline: x\n---\n', '---\nunheard: |\n---\n'])
        assert.deepEqual(await labels(text), [], text);
    });
  });

  describe('of blocks', () => {
    it('offers openers at the start of a line, as snippets', async () => {
      assert.deepEqual(await labels('Intro.\n\n:::b|\n'), ['Fact box']);
      assert.ok((await labels('Intro.\n\n::|\n')).includes('Video clip'));
      assert.match(await chosen('Intro.\n\n::v|', 'Video clip'), /::video\[\$\{1:Quoted line\}\]/);
      assert.ok((await labels('Intro.\n\n|\n')).length > 10);
    });

    it('are of a kind that VS Code shows although it is told to show no snippets in articles', async () => {
      const items = await offered('Intro.\n\n|\n');
      assert.ok(items.every(({ kind }) => kind !== CompletionItemKind.Snippet));
    });

    it('puts the day of the desk into a correction', async () => {
      assert.match(await chosen('Intro.\n\n:::cor|\n', 'Correction'), /^:::correction\{date=\$\{1:2001-11-23\}\}$/m);
    });

    it('offers whole articles, before all blocks, where nothing is typed yet', async () => {
      assert.deepEqual((await labels('|')).slice(0, 4), ['Story', 'Brief', 'Analysis', 'Crosshead']);
      assert.match(await chosen('|\n', 'Brief'), /^---\nheadline: \$\{1:Headline\}/);
      const [plain] = await offered('|', { ...SOURCES, snippets: false });
      assert.match(JSON.stringify(plain?.textEdit), /headline: Headline/);
      for (const text of ['---\nheadline: x\n---\n\n|', 'Intro.\n\n|'])
        assert.ok(!(await labels(text)).includes('Story'), text);
    });

    it('writes plain text for a client without snippets', async () => {
      const items = await offered('Intro.\n\n::v|', { ...SOURCES, snippets: false });
      assert.match(JSON.stringify(items[0]?.textEdit), /::video\[Quoted line\]/);
    });

    it('offers attributes that are not there yet', async () => {
      assert.deepEqual(await labels('::video[Line]{by="A" |}'), ['src', 'duration', 'poster']);
      assert.deepEqual(await labels('::video[Line]{by="A |"}'), await labels('::video[Line]{by="|"}'));
      assert.deepEqual(await labels('::video[Line]{src="|"}'), []);
      assert.deepEqual(await labels('::nothing[Line]{|}'), []);
    });

    it('offers nothing inside prose', async () => {
      for (const text of ['A word and |', 'At 01:|27 GMT', 'He said: "|'])
        assert.deepEqual(await labels(text), [], text);
    });
  });

  describe('of people', () => {
    const story = '"We agree," Lord Robertson said.\n\n"We do," Lord Robertson said. "No," said Sergei Ivanov.\n\n';

    it('offers speakers behind the dash of a pull quote, those quoted most first', async () => {
      const [first, ...rest] = await labels(`${story}> We agree\n> -- |`);
      assert.equal(first, 'Lord Robertson');
      assert.ok(rest.includes('Sergei Ivanov') && rest.includes('Igor Ivanov'));
      assert.match(await chosen(`${story}> We agree\n> -- Lo|rd, chief`, 'Igor Ivanov'), /-- Igor Ivanov, chief$/);
    });

    it('knows the name in a phrase', async () => {
      const quoted = (speaker: string): string => `"We waited for hours on the deck," said ${speaker}.\n\n> We\n> -- |`;
      for (const [speaker, name] of [
        ['a passenger, Elin Parry, 34', 'Elin Parry'],
        ['harbour master Rhiannon Pritchard', 'Rhiannon Pritchard'],
        ['its leader, Tomos Bevan', 'Tomos Bevan'],
      ] as const)
        assert.equal((await labels(quoted(speaker)))[0], name);
    });

    it('offers them in by="…"', async () => {
      assert.ok((await labels(`${story}::video[Line]{by="|"}`)).includes('Lord Robertson'));
      const closed = '::video[Line]{by="Igor Ivanov"}';
      for (const typed of ['::video[Line]{by="Ig|"}', '::video[Line]{by="Ig|}'])
        assert.equal(await chosen(typed, 'Igor Ivanov'), closed, typed);
    });

    it('offers none behind a dash elsewhere', async () => {
      assert.deepEqual(await labels(`${story}Russia -- |`), []);
    });
  });

  describe('of files and rules', () => {
    it('offers pictures in ![](…) and poster, articles in [](…), by path and headline', async () => {
      assert.deepEqual(await labels('![alt](|)'), ['images/a b.png']);
      assert.equal(await chosen('![alt](im|)', 'images/a b.png'), '![alt](images/a%20b.png)');
      assert.deepEqual(await labels('::video[Line]{poster="|"}'), ['images/a b.png']);
      assert.equal(
        await chosen('::video[Line]{poster="|}', 'images/a b.png'),
        '::video[Line]{poster="images/a%20b.png"}',
      );
      const [, article] = await offered(':::see-also\n- [Blair](|)\n:::');
      assert.equal(article?.detail, 'Blair pushes Russia-Nato ties');
      assert.equal(await chosen('See [](|).', 'old.article'), 'See [Old \\[news\\]](old.article).');
      assert.equal(await chosen('See [that](|).', 'old.article'), 'See [that](old.article).');
    });

    it('offers articles that have no headline yet last', async () => {
      const template = { uri: 'file:///a.article', path: 'a.article' };
      const files = async () => {
        const { found, isComplete } = await SOURCES.files('article');
        return { found: [template, ...found], isComplete };
      };
      const items = await offered('[Blair](|)', { ...SOURCES, files });
      assert.deepEqual(
        items.map(({ label }) => label),
        ['old.article', '../blair.article', 'a.article'],
      );
    });

    it('offers whole lines of a see-also block, the newest article first', async () => {
      const block = (line: string) => `:::see-also\n- ${line}\n:::`;
      assert.deepEqual(await labels(block('|')), ['Blair pushes Russia-Nato ties', 'Old [news]']);
      assert.equal(
        await chosen(block('Bl|'), 'Blair pushes Russia-Nato ties'),
        block('17 Nov 01 | UK Politics | [Blair pushes Russia-Nato ties](../blair.article)'),
      );
      assert.equal(await chosen(block('|'), 'Old [news]'), block('[Old \\[news\\]](old.article)'));
      for (const text of ['- |', '- A list|', block('17 Nov 01 | |'), block('[Blair|')])
        assert.deepEqual(await labels(text), [], text);
    });

    it('offers rules in a suppression, several too, and none in another note', async () => {
      const [reported] = await offered('<!-- lint-ignore m|: reason -->');
      assert.equal(reported?.label, 'missing-attribution');
      assert.match(reported.detail ?? '', /reported here/);
      assert.ok((await labels('<!-- lint-ignore heading-level, | -->')).includes('missing-attribution'));
      assert.deepEqual(await labels('<!-- look at | -->'), []);
    });
  });

  it('tells of every choice at once where the client shows that', async () => {
    const marked = '---\nlanguage: |\n---\n';
    const [labelled] = await offered(marked, { ...SOURCES, labelDetails: true, locale: 'ru' });
    assert.deepEqual(labelled?.labelDetails, { description: 'британский английский' });
    assert.equal(labelled.detail, undefined);
    assert.equal((await offered(marked))[0]?.detail, 'British English');
  });

  it('answers anywhere in any text', async () => {
    const text =
      '---\nheadline: x\ntopics: [a, b\n---\n\n![a](b\n\n::video[x]{by="y\n\n> q\n> -- z\n\n<!-- lint-ignore a';
    for (let at = 0; at <= text.length; at++) await offered(`${text.slice(0, at)}|${text.slice(at)}`);
  });
});
