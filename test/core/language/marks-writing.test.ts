import assert from 'node:assert/strict';
import { write } from './writing';

describe('bold and emphasis', () => {
  const bold = (text: string): string => write('bold', text);
  const emphasis = (text: string): string => write('emphasis', text);

  it('mark the selected words, whole, and leave blanks outside', () => {
    assert.equal(bold('It ‹sank› today.'), 'It **‹sank›** today.');
    assert.equal(emphasis('It s‹an›k today.'), 'It *‹sank›* today.');
    assert.equal(bold('It‹ sank ›today.'), 'It **‹sank›** today.');
  });

  it('mark the word at the cursor', () => {
    assert.equal(bold('It sa‹›nk.'), 'It **‹sank›**.');
    assert.equal(bold('It sank‹›.'), 'It **‹sank›**.');
  });

  it('leave a place for words where there are none yet', () => {
    assert.equal(bold('‹›'), '**${1:words}**$0');
    assert.equal(emphasis('It ‹›'), 'It *${1:words}*$0');
  });

  it('take the marks off again', () => {
    assert.equal(bold('It **‹sank›** today.'), 'It ‹sank› today.');
    assert.equal(emphasis('It *sa‹›nk* today.'), 'It ‹sank› today.');
  });

  it('do not confuse the one with the other', () => {
    assert.equal(emphasis('It **‹sank›** today.'), 'It ***‹sank›*** today.');
    assert.equal(bold('It ***‹sank›*** today.'), 'It *‹sank›* today.');
  });

  it('swallow marks inside the selection', () => {
    assert.equal(bold('‹It **sank** today›.'), '**‹It sank today›**.');
  });

  it('mark each paragraph, item and caption by itself', () => {
    assert.equal(bold('‹One.\n\nTwo›.'), '**‹One.›**\n\n**‹Two›**.');
    assert.equal(bold('- ‹one\n- two›'), '- **‹one›**\n- **‹two›**');
    assert.equal(bold('![Alt](a.png)\nA ‹caption›'), '![Alt](a.png)\nA **‹caption›**');
    assert.equal(bold('‹One› and ‹two›'), '**‹One›** and **‹two›**');
  });

  it('refuse where there is no text of the story', () => {
    assert.equal(bold('---\nheadline: A ‹ship›\n---\n'), 'noStory');
    assert.equal(bold('<!-- A ‹note› -->'), 'noStory');
  });

  it('refuse where stars would be printed', () => {
    assert.equal(bold('It sank‹ ›today.'), 'noChange');
    assert.equal(emphasis('2 ‹*› 3'), 'noChange');
  });
});

describe('a link', () => {
  it('is made of the selected words, with the address to be filled in', () => {
    assert.equal(write('link', 'The ‹coastguard› said.'), 'The [coastguard](${2:https://})$0 said.');
    assert.equal(write('link', 'The ‹›'), 'The [${1:words}](${2:https://})$0');
  });

  it('takes an address from the clipboard, and nothing else', () => {
    const link = (clipboard: string): string => write('link', '‹Here›', { values: { clipboard } });
    assert.equal(link(' https://example.org/a$1 '), '[Here](https://example.org/a\\$1)$0');
    assert.equal(link('javascript:alert(1)'), '[Here](${2:https://})$0');
    assert.equal(link('Some copied words'), '[Here](${2:https://})$0');
  });

  it('has its address selected where there is one', () => {
    assert.equal(write('link', 'The [coast‹›guard](a.article) said.'), 'The [coastguard](‹a.article›) said.');
  });

  it('stands in the story only', () => {
    assert.equal(write('link', '---\nheadline: ‹A›\n---\n'), 'noStory');
  });
});
