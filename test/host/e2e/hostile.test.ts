import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { chain } from './chain';
import { openPreview } from './preview';

/** Every way to smuggle something into a page that an article offers. `pwned` counts what ran. */
const HOSTILE = `---
headline: <script>top.pwned = 1</script><img src=x onerror="top.pwned = 1">
section: World/<b onmouseover="top.pwned = 1">Europe
byline: "By <svg/onload=top.pwned=1> in Moscow"
published: 2001-11-23T01:27Z
layout: bbc-2001
---

![<img src=x onerror=top.pwned=1>](javascript:top.pwned=1)
<script>top.pwned = 1</script>

![A picture from elsewhere](https://example.org/tracker.png)
A caption with [a link](javascript:top.pwned=1)

<script>top.pwned = 1</script> <iframe src="javascript:top.pwned=1"></iframe> said a spokesman.

[Press](javascript:top.pwned=1) and [press](data:text/html,<script>top.pwned=1</script>) and [press](vbscript:x).

> <style>body { background: url(https://example.org/a.png); }</style>
> -- <b style="width: expression(top.pwned=1)">Nobody</b>

::video[<object data="javascript:top.pwned=1">]{by="\\"><script>top.pwned=1</script>" src="javascript:top.pwned=1"}

:::see-also
- 17 Nov 01 | <u onclick=top.pwned=1>UK</u> | [Read](javascript:top.pwned=1)
:::
`;

chain('An article full of scripts', {}, session => {
  it('is text and nothing else on the page', async () => {
    const { workbench } = session();
    fs.writeFileSync(path.join(session().folder, 'hostile.article'), HOSTILE);
    await session().open('hostile.article');
    await workbench.showsText('headline');
    await openPreview(workbench);
    const found = await workbench.webview.locator('body').evaluate((body: HTMLElement) => ({
      elements: body.querySelectorAll('script, iframe, object, embed, svg, style').length,
      handlers: [...body.querySelectorAll('*')].flatMap(element =>
        element.getAttributeNames().filter(name => name.startsWith('on')),
      ),
      addresses: [...body.querySelectorAll('[href], [src]')]
        .flatMap(element => [element.getAttribute('href'), element.getAttribute('src')])
        .filter(address => address !== null && /^\s*(javascript|data|vbscript):/i.test(address)),
      text: body.innerText,
    }));
    assert.deepEqual({ ...found, text: '' }, { elements: 0, handlers: [], addresses: [], text: '' });
    assert.ok(found.text.includes('<iframe src="javascript:top.pwned=1"></iframe> said a spokesman.'));
    await workbench.shot('hostile');
  });

  it('has run no script', async () => {
    const { workbench } = session();
    for (const frame of workbench.page.frames())
      assert.equal(await frame.evaluate(() => (globalThis as { pwned?: number }).pwned), undefined);
  });
});
