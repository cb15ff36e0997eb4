/** Wire copy: slug, headline, byline, the text with its dateline, ENDS; with or without the envelope it was sent in. */
import type { Importer, ImportContext } from '../../types';
import { decodeSource } from '../decode';
import { type Facts, storyOf } from '../facts';
import { finish } from '../story';
import { blockOf } from './blocks';
import { type Envelope, hasEnvelope, openEnvelope } from './envelope';
import { type Copy, joined, paragraphsIn } from './paragraphs';
import { readTop } from './top';

function importText(source: Uint8Array, context: ImportContext) {
  const text = decodeSource(source);
  const envelope = openEnvelope(text);
  return [finish(storyOf(factsOf(envelope ?? { text }), context), context)];
}

/** "ENDS", "-30-", "###": nothing of the story stands behind it. */
const END = /^(?:ends?|-+ ?30 ?-+|#{3,})\.?$/i;
/** What follows is for the desk. */
const FOR_THE_DESK = /not (?:for|zur) (?:publication|Veröffentlichung)|^# .{0,40}notebook$/i;

function factsOf({ text, ...envelope }: Envelope): Facts {
  const copies = paragraphsIn(text);
  const { rest, ...top } = readTop(copies);
  const end = rest.findIndex(copy => END.test(joined(copy)) || FOR_THE_DESK.test(joined(copy)));
  const story = end < 0 ? rest : rest.slice(0, end);
  const note = [
    top.edNote,
    ...(end < 0
      ? []
      : rest
          .slice(end)
          .map(lines)
          .filter(line => !END.test(line))),
  ].filter(line => line !== undefined);
  return {
    ...envelope,
    ...top,
    ...(note.length > 0 && { edNote: note.join('\n') }),
    body: story.map(blockOf),
  };
}

const lines = (copy: Copy): string => copy.lines.join('\n');

export const readText: Importer = {
  import: importText,
  recognise: ({ text, name }) => {
    if (hasEnvelope(text)) return 0.9;
    return /\.(?:txt|text|tst|anpa)$/i.test(name) && !/^\s*[<{[]/.test(text) ? 0.2 : 0;
  },
};
