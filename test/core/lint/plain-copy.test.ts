import assert from 'node:assert/strict';
import { plainText } from '../../../src/core/article/text';
import { plainCopy } from '../../../src/core/lint/plain-copy';

const TEXT = 'Nato has made Russia an offer, "a radical one" in the words of its head.\n\nIt was cold.\n';

/** The headline of a text, and the first paragraph of its body. */
function read(text: string): readonly (string | undefined)[] {
  const article = plainCopy(text);
  const [field] = article.front.fields;
  assert.ok(field === undefined || text.slice(field.value.start, field.value.end) === field.data);
  article.blocks.forEach((block, i) => {
    assert.ok(text.startsWith(block.text, article.starts[i]));
  });
  return [field?.data as string | undefined, article.blocks[0] && plainText(article.blocks[0].node)];
}

describe('lint/plain-copy', () => {
  const body = TEXT.split('\n')[0];

  it('takes a line for the headline that ends as no sentence does', () => {
    assert.deepEqual(read(`Nato brings radical offer to Putin\n\n${TEXT}`), [
      'Nato brings radical offer to Putin',
      body,
    ]);
  });

  it('takes a line in title case for it, or one above a dateline, whatever it ends with', () => {
    const title = 'Nato Brings Radical Offer To Vladimir Putin.';
    assert.equal(read(`${title}\n\n${TEXT}`)[0], title);
    const plain = 'Alliance brings radical offer.';
    assert.equal(read(`${plain}\n\nMOSCOW, Nov 23 (Reuters) - ${TEXT}`)[0], plain);
  });

  it('takes one for it that quotes in the single marks of headlines, above a text that quotes in double ones', () => {
    const head = "Nato brings 'radical' offer.";
    assert.equal(read(`${head}\n\n${TEXT}`)[0], head);
    assert.equal(read(`${head}\n\n${TEXT.replaceAll('"', "'")}`)[0], undefined);
  });

  it('leaves a text alone that begins at once', () => {
    const intros = [
      'Nato has made Russia an offer.',
      'MOSCOW, Nov 23 (Reuters) - Nato has made',
      'Defence Minister Sergei Ivanov met Prime Minister Tony Blair.',
      '"There is no deal"',
      'Mr Ivanov said "there is no deal"',
      'Russia: “No Deal”',
      'By Steve Rosenberg',
      `${'Nato and Russia and '.repeat(6)}others`,
    ];
    for (const intro of intros) assert.deepEqual(read(`${intro}\n\n${TEXT}`), [undefined, intro]);
    assert.deepEqual(read('Nato brings radical offer'), [undefined, 'Nato brings radical offer']);
    assert.deepEqual(read(''), [undefined, undefined]);
  });
});
