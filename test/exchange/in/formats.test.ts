import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseArticle } from '../../../src/core/article/parse';
import { textField } from '../../../src/core/article/fields-of';
import { guessFormat } from '../../../src/core/exchange/importing';
import { FORMATS } from '../../../src/core/exchange/registry';
import { hasSign } from '../../../src/extension/standby/agency-copy';
import { golden } from '../../golden';
import { contentOf, example } from '../exporting';
import { bytesOf, importOne, importText } from './importing';
import { mapped } from './mapped';

/** Formats of text that go both ways, as the registry has them; Word's has a test of its own. */
const BOTH = FORMATS.filter(format => format.id !== 'docx' && 'export' in format && 'import' in format).map(
  ({ id, extension }) => ({
    id,
    extension,
  }),
);

describe('A file of another format', () => {
  for (const { id, extension } of BOTH) {
    it(`is told by its content and read: ${id}`, async () => {
      const text = await contentOf(id, example('every-block'));
      const guess = guessFormat(bytesOf(text), `story.${extension}`)?.id;
      assert.ok(guess !== undefined && (id.startsWith(guess) || id === 'atom'), guess);
      const [imported, ...more] = await importText(id, text);
      assert.deepEqual(more, []);
      assert.ok(imported);
      golden(`import/${id}/every-block.article`, imported.text);
    });
  }

  for (const id of ['newsml-g2', 'ninjs', 'ninjs-2.2', 'nitf']) {
    it(`is worth a closer look when it is opened: ${id}`, async () =>
      assert.ok(hasSign(await contentOf(id, example('every-block')))));
  }

  it('is worth none where it is no news', () => {
    for (const text of ['{"name": "crosshead"}', '<project/>', '[{"published": true, "title": "A"}]'])
      assert.equal(hasSign(text), false);
  });

  it('is no format that anybody knows', () => {
    assert.equal(guessFormat(bytesOf('%PDF-1.7'), 'story.pdf'), undefined);
    assert.equal(guessFormat(bytesOf(example('plain')), 'plain.article'), undefined);
    assert.equal(guessFormat(bytesOf('{"name": "crosshead"}'), 'package.json'), undefined);
    assert.equal(guessFormat(bytesOf('<project/>'), 'pom.xml'), undefined);
  });
});

describe('Agency copy', () => {
  it('keeps where it comes from: source, id, time and rights', async () => {
    const item = {
      uri: 'urn:a',
      headline: 'A',
      source: 'PA',
      copyrightnotice: '© PA',
      firstcreated: '2001-11-23T01:27:00Z',
      body_text: 'Text.',
    };
    const article = await importOne('ninjs', JSON.stringify(item));
    assert.deepEqual(
      ['source', 'id', 'rights', 'published'].map(name => textField(article, name)),
      ['PA', 'urn:a', '© PA', '2001-11-23T01:27:00Z'],
    );
  });

  it('without a headline or a text is read with a warning', async () => {
    const [imported] = await importText('ninjs', '{"uri": "urn:a", "description_text": "A flood.", "bodies": []}');
    assert.equal(imported?.warnings.length, 2);
    assert.match(imported.text, /headline: A flood\.\n/);
  });

  it('that is not well-formed is read as far as it can be, with a warning', async () => {
    const [imported] = await importText(
      'nitf',
      '<nitf><body><body.head><hedline><hl1>R & D</hl1></hedline></body.head><body.content><p>One.<p>Two.</p>',
    );
    assert.match(imported!.text, /headline: R & D/);
    assert.match(imported!.text, /One\.\n\nTwo\./);
    assert.match(imported!.warnings[0]?.message ?? '', /not well-formed/);
  });

  it('is text, whatever it looks like', async () => {
    const words = [
      '## no crosshead',
      '> no quotation',
      '::video[x]{by="y"}',
      '<!-- no note -->',
      '![a](b)',
      '---',
      '- one',
      ':::box',
    ];
    const html = words.map(text => `<p>${text.replaceAll('<', '&lt;')}</p>`).join('');
    const article = await importOne('ninjs', JSON.stringify({ uri: 'urn:a', headline: '"A": [b]', body_html: html }));
    assert.deepEqual(mapped(article, ['headline', 'paragraphs']), { headline: '"A": [b]', paragraphs: words });
  });

  it('links nowhere that a page may not', async () => {
    const html =
      '<p><a href="javascript:alert(1)">Click</a> <img src="javascript:x" alt="Alt"></p><iframe src="data:text/html,x"></iframe>';
    const [imported] = await importText('ninjs', JSON.stringify({ uri: 'urn:a', headline: 'A', body_html: html }));
    assert.doesNotMatch(imported!.text, /javascript|data:/);
  });

  it('is read from the envelope it was sent in', async () => {
    const wire =
      '\u0001abc123 3 p 90 xyz\r\n\r\nNorland-ferries/\r\n\u0002Ferries stop in Norland =\r\n\r\n   Marvik (npa) - Ferries stopped\r\nrunning on Monday.\r\n\r\n   They will run again.\r\n\u0003051130 GMT Mar 99';
    const article = await importOne('text', wire);
    assert.deepEqual(mapped(article, ['headline', 'slug', 'urgency', 'published', 'paragraphs', 'place']), {
      headline: 'Ferries stop in Norland',
      slug: 'Norland-ferries',
      urgency: '3',
      published: Date.UTC(1999, 2, 5, 11, 30),
      paragraphs: ['Ferries stopped running on Monday.', 'They will run again.'],
      place: 'Marvik',
    });
  });

  it('in the encodings of the time is read', async () => {
    const start = bytesOf('<nitf><body><body.head><hedline><hl1>Caf');
    const rest = bytesOf('</hl1></hedline></body.head><body.content><p>One.</p></body.content></body></nitf>');
    const { importArticles } = await import('../../../src/core/exchange/importing');
    const [imported] = await importArticles('nitf', new Uint8Array([...start, 0xe9, ...rest]), {
      name: 'a.xml',
      language: 'en',
      timeZone: 'UTC',
    });
    assert.match(imported!.text, /headline: Café\n/);
  });
});

/** Documents that attack their reader. */
const ATTACKS: Readonly<Record<string, string>> = {
  'entities within entities': `<!DOCTYPE nitf [<!ENTITY a "lollollol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]!} "${`&${'abcdefghij'[at]!};`.repeat(10)}">`).join('')}]><nitf><body><body.content><p>Text &j;</p></body.content></body></nitf>`,
  'a file of the machine':
    '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>Text &x;</p></body.content></body></nitf>',
  'an external subset':
    '<!DOCTYPE nitf SYSTEM "http://example.org/evil.dtd"><nitf><body><body.content><p>Text</p></body.content></body></nitf>',
  'deep nesting': `<nitf><body><body.content>${'<block>'.repeat(900)}<p>Text</p>`,
};

describe('A hostile document', () => {
  for (const [name, document] of Object.entries(ATTACKS)) {
    it(`is read and does no harm: ${name}`, async () => {
      const [imported] = await importText('nitf', document);
      assert.match(imported!.text, /Text/);
      assert.ok(imported!.text.length < 500, 'nothing was multiplied');
      assert.doesNotMatch(imported!.text, /root:/);
    });
  }

  it('nested deeper than any is left alone, in time', async () => {
    assert.deepEqual(await importText('nitf', `<nitf>${'<block>'.repeat(300_000)}`), []);
    const html = JSON.stringify({
      uri: 'urn:a',
      headline: 'A',
      body_html: '<div>'.repeat(300_000),
      body_text: 'Text.',
    });
    assert.match((await importText('ninjs', html))[0]!.text, /Text/);
  });

  it('of JSON in JSON is read and does no harm', async () => {
    assert.deepEqual(await importText('ninjs', '['.repeat(100_000)), []);
    const deep = `{"uri":"urn:a","headline":"A","body_text":"T.","subject":${'['.repeat(1000)}${']'.repeat(1000)}}`;
    assert.match((await importText('ninjs', deep))[0]!.text, /headline: A/);
  });

  it('that says it is our own JSON is written as far as it can be', async () => {
    const data = {
      format: 'crosshead-article',
      fields: [{ name: 'headline', value: 'A' }, { name: 7 }],
      blocks: [{ type: 'paragraph' }, { type: 'nothing' }],
    };
    const [imported] = await importText('json', JSON.stringify(data));
    assert.equal(textField(parseArticle(imported!.text), 'headline'), 'A');
    assert.equal(imported!.notPlaced.length, 2);
  });
});

describe('The examples', () => {
  it('come back from our own JSON as they were, but for what never leaves', async () => {
    for (const name of ['nato-putin', 'quotations', 'documents', 'wire']) {
      const [imported] = await importText('json', await contentOf('json', example(name)));
      const own = parseArticle(readFileSync(`examples/${name}.article`, 'utf8'));
      const back = parseArticle(imported!.text);
      assert.deepEqual(
        back.blocks.map(({ text }) => text),
        own.blocks.filter(({ node }) => node.type !== 'note').map(({ text }) => text),
      );
    }
  });
});
