/** The lists beside an article: who speaks, and what is to be checked. */
import { factsOf } from '../../core/language/facts/facts';
import { speakersOf } from '../../core/language/people/speakers';
import { FactsRequest, PeopleRequest } from '../../protocol';
import type { Feature } from './feature';

export const LISTS: readonly Feature[] = [
  {
    capabilities: {},
    wire: ({ connection, articles }) =>
      connection.onRequest(
        PeopleRequest,
        articles.answer('the people', async ({ article, desk }) => speakersOf(article, (await desk()).desk)),
      ),
  },
  {
    capabilities: {},
    wire: ({ connection, articles, client }) =>
      connection.onRequest(
        FactsRequest,
        articles.answer('the facts', async ({ article, desk }) => factsOf(article, (await desk()).desk, client.say)),
      ),
  },
];
