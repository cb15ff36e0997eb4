import type { Format } from '../../types';
import { decodeSource } from '../decode';
import { finish } from '../story';
import { flattened, isHtml } from './flatten';
import { isBbcPage, readBbcPage } from './read';

export const bbcPage: Format = {
  id: 'bbc-page',
  label: 'Archived BBC News page',
  extension: 'txt',
  mediaType: 'text/plain',
  description:
    'A page of BBC News from 1999 to 2004, as HTML or as its text, with masthead, navigation and promotions round it.',
  import: (source, context) => [finish(readBbcPage(textOf(decodeSource(source))), context)],
  recognise: ({ text }) => (isBbcPage(textOf(text)) ? 0.9 : 0),
};

const textOf = (source: string): string => (isHtml(source) ? flattened(source) : source);
