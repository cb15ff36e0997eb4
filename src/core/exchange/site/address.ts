import { absoluteUri } from '../item';
import type { Site, Story } from './types';

/** The address of a file of the site. */
export const addressIn = (base: string, path: string): string =>
  base + path.split('/').map(encodeURIComponent).join('/');

/** Where a story is published: what it says itself, else its page in the site; `undefined` where nobody knows. */
export function addressOf(
  { url, page }: Pick<Story, 'page' | 'url'>,
  { base }: Pick<Site, 'base'>,
): string | undefined {
  return absoluteUri(url) ?? (base === undefined ? undefined : addressIn(base, page));
}
