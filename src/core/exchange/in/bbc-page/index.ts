import type { Format } from '../../types';
import { decodeSource } from '../decode';
import { finish } from '../story';
import { isBbcPage, readBbcPage } from './read';

export const bbcPage: Format = {
  id: 'bbc-page',
  label: 'Archived BBC News page',
  extension: 'txt',
  mediaType: 'text/plain',
  description: 'The text of a page of BBC News from 1999 to 2004, with masthead, navigation and promotions round it.',
  import: source => [finish(readBbcPage(decodeSource(source)))],
  recognise: ({ text }) => (isBbcPage(text) ? 0.9 : 0),
};
