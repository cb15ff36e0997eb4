import type { Article } from '../../article/types';
import { phrase, type Phrase } from '../../say';
import { WORD_PICTURES } from '../docx/picture-kinds';
import { lossesOf, lostClip, type Holding } from '../losses';
import { isLocal } from '../pictures';
import { publishable } from '../publishable';
import { toTheWorld } from '../relink';
import type { Exported, ExportContext, Format } from '../types';

export const docx: Format = {
  id: 'docx',
  label: 'Word',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  description: 'A Word document with styles, pictures and their descriptions, for lawyers and contributors.',
  staysInside: true,
  export: exportDocx,
};

async function exportDocx(article: Article, context: ExportContext): Promise<Exported> {
  const { wordFile } = await import('../docx/document');
  return {
    content: await wordFile(publishable(article, toTheWorld), context),
    losses: lossesOf(article, holding(context), context.say),
  };
}

const holding = (context: ExportContext): Holding => ({
  name: 'Word',
  // Those without a place of their own are properties of the document.
  fields: 'all',
  blocks: {
    clip: ({ medium }) => lostClip('Word', medium),
    embed: () => phrase('{format} has no slot for embeds; this one stands as a link.', { format: 'Word' }),
    picture: ({ src }) => lostPicture(src.value, context),
  },
});

function lostPicture(src: string, context: ExportContext): Phrase | undefined {
  if (src === '') return phrase('A picture names no file; its description stands in its place.');
  if (!isLocal(src))
    return phrase('The picture "{src}" is not a local file; its description stands in its place.', { src });
  const kind = context.asset(src)?.mediaType;
  if (kind === undefined)
    return phrase('The picture "{src}" was not found; its description stands in its place.', { src });
  if (WORD_PICTURES[kind] !== undefined) return undefined;
  return phrase(
    'The picture "{src}" is of a kind that Word does not show everywhere; its description stands in its place.',
    { src },
  );
}
