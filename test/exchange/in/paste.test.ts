import assert from 'node:assert/strict';
import { pastedBlocks } from '../../../src/core/exchange/in/paste';

describe('What is pasted', () => {
  it('from a web page has its paragraphs, crossheads, lists, emphasis and links', () => {
    const html =
      '<meta charset="utf-8"><p>One <b>bold</b> and <a href="https://example.org/">linked</a>.</p><h3>Two</h3><ul><li>a</li><li>b</li></ul>';
    assert.equal(pastedBlocks(html), 'One **bold** and [linked](https://example.org/).\n\n## Two\n\n- a\n- b');
  });

  it('from Word has its headings and lists, which are paragraphs by style', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body lang=EN-GB><!--StartFragment-->
<p class=MsoTitle>Flood<o:p></o:p></p>
<p class=MsoNormal>The river <i>rose</i>
again.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>One<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Two<o:p></o:p></p>
<!--EndFragment--></body></html>`;
    assert.equal(pastedBlocks(html), '## Flood\n\nThe river *rose* again.\n\n- One\n- Two');
  });

  it('from Google Docs has its marks, which are styles', () => {
    const html = `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">The </span><span style="font-weight:700">river</span><span style="font-style:italic"> rose</span></p><p><span>Again.</span></p></b>`;
    assert.equal(pastedBlocks(html), 'The **river** *rose*\n\nAgain.');
  });

  it('is left to a plain paste where that says as much', () => {
    assert.equal(pastedBlocks('<span>Only words</span>'), undefined);
    assert.equal(pastedBlocks('<p>One paragraph.</p>'), undefined);
    assert.equal(pastedBlocks('<script>alert(1)</script>'), undefined);
  });

  it('is text, whatever it looks like', () => {
    assert.equal(
      pastedBlocks('<p>## no crosshead</p><p>&gt; no quotation</p>'),
      '\\## no crosshead\n\n\\> no quotation',
    );
  });
});
