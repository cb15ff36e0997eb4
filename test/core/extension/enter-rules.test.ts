import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface EnterRule {
  readonly beforeText: string;
  readonly action: { readonly indent: string; readonly appendText?: string };
}

const { onEnterRules } = JSON.parse(readFileSync('language-configuration.json', 'utf8')) as {
  readonly onEnterRules: readonly EnterRule[];
};
/** What Enter does at the end of a line. */
const enter = (line: string): EnterRule['action'] | undefined =>
  onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line))?.action;

describe('the Enter key', () => {
  it('indents below a field that has its value there', () => {
    for (const line of ['headlines:', 'signoff: ', 'byline:', 'dateline:'])
      assert.deepEqual(enter(line), { indent: 'indent' }, line);
    for (const line of ['headline:', 'byline: By Ann Hughes', 'The headlines:', 'topics:'])
      assert.equal(enter(line), undefined, line);
  });

  it('goes on with the same entry of a list of people', () => {
    for (const line of ['  - by: Gwen Rees', '  - name: Ann Hughes'])
      assert.deepEqual(enter(line), { indent: 'none', appendText: '  ' }, line);
    assert.deepEqual(enter('- by: the sea'), { indent: 'none', appendText: '- ' });
  });
});
