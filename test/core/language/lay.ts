/** Shared by the suites: an article with one of everything, and places in it. */
import { parseArticle } from '../../../src/core/article/parse';
import { offsetAt } from '../../../src/core/article/positions';
import type { Article } from '../../../src/core/article/types';
import type { Range } from 'vscode-languageserver-types';

export const EVERYTHING = `---
headline: Nato brings radical offer to Putin
dateline: Moscow
---

![Two men at a table](images/two-men.png)
"We are in coalition again", says [Nato](nato.article)
Photo: AP

The intro has five words.

> Once again we are in a coalition
> -- Lord Robertson, Nato Secretary-General

<!-- Check the
spelling -->

## Taleban threat

Three words here. And [a *good* link](https://example.org/a "title").

::video[A quoted line]{by="Steve Rosenberg" src="clips/a.mp4" poster="images/poster.png"}

:::box[Facts]
- Nato has 19 members, [says Nato](facts.article)

![In a box](images/box.png)
:::

## Second

Two words.

:::see-also
- 17 Nov 01 | UK Politics | [Blair]()
- [Bush](bush.article)
:::

:::links
- [Nato](https://www.nato.int/)
:::
`;

export const everything = (): Article => parseArticle(EVERYTHING);

/** The text in a range. */
export const textIn = (article: Article, { start, end }: Range): string =>
  article.text.slice(offsetAt(article, start), offsetAt(article, end));
