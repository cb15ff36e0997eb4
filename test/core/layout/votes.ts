import { parseArticle } from '../../../src/core/article/parse';

/** An article that says “the vote” in every kind of place. */
export const ARTICLE = parseArticle(`---
headline: The long and the short of it
byline: A Reporter
---

The minister said the vote was *the* last one.

![A minister](minister.png)
The minister at the vote
Photo: A Photographer

> It was the last vote
> -- A Minister, the party's leader

<!-- The vote again -->

Cost: 5 \\* 5 pounds for the vote.
`);
