import { hover } from '../../core/language/hover';
import { aboutAddress } from '../links/about';
import type { Feature, Services } from './feature';

export const HOVER: Feature = {
  capabilities: { hoverProvider: true },
  wire: services =>
    services.connection.onHover(
      services.articles.answer('hover', async ({ article, uri, desk }, { position }) =>
        hover(article, position, {
          desk: (await desk()).desk,
          say: services.client.say,
          file: address => aboutAddress(services, uri, address),
          elsewhere: person => articlesNaming(services, uri, person),
        }),
      ),
    ),
};

/** How many other articles name a person, as far as they have been read by now. */
function articlesNaming({ index }: Services, uri: string, person: string): number {
  return [...index.known].filter(([other, { people }]) => other !== uri && people.includes(person)).length;
}
