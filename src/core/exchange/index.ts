/**
 * The door of this room, and the entry of a program of its own (`dist/exchange.js`): the formats and their libraries weigh more
 * than the rest of the product, so a program reads them when somebody first exports or imports. See {@link LoadExchange}.
 */
export { pastedBlocks } from './in/paste';
export { guessFormat, importArticles } from './importing';
export { mediaTypeOf } from './media-type';
export { picturesOf } from './pictures';
export { embargoOn } from './embargo';
export { exportArticle, FORMATS, formatOf } from './registry';
export { siteFiles } from './site';
export { frontFinder, frontsFor } from './site/find-front';
export { storyFor } from './site/story';
