/** Which handler reads what: the tables of HTML, with our own classes and those that the web has for the same. */
import type { Handlers } from './flow';
import { reader } from './flow';
import { clips, embeds, figures, frames, images, missingPictures, recordings, tables, titledTables } from './media';
import { internetLinks, seeAlsos } from './related';
import { boxes, corrections, extracts, heading, lists, preformatted, pullQuotes, verses } from './text';

export const HTML: Handlers = {
  classes: {
    'pull-quote': pullQuotes,
    pullquote: pullQuotes,
    clip: clips,
    box: boxes,
    extract: extracts,
    verse: verses,
    table: titledTables,
    embed: embeds,
    correction: corrections,
    'missing-picture': missingPictures,
    'see-also': seeAlsos,
    'internet-links': internetLinks,
  },
  names: {
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    ul: lists,
    ol: lists,
    blockquote: extracts,
    details: boxes,
    pre: preformatted,
    figure: figures,
    img: images,
    video: recordings,
    audio: recordings,
    iframe: frames,
    table: tables,
    hr: () => [],
  },
};

/** The blocks of HTML. */
export const htmlBlocks = reader(HTML);
