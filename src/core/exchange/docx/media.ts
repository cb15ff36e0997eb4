import type { Clip, Embed, Picture } from '../../article/types';
import { attribute } from '../../layout/blocks/media';
import { quoted } from '../../layout/language';
import { linked, words, wordsOf } from './inline';
import { paragraph, type Part, type View } from './paragraph';
import { wordPicture } from './pictures';

export function clip({ line: said, attributes }: Clip, view: View): Part[] {
  const by = attribute(attributes, 'by');
  const text = linked(attribute(attributes, 'src'), looks => words(quoted(said.value, view.language), looks));
  return [paragraph('clip', [...(by === undefined ? [] : words(`${by}: `, { bold: true })), ...text], view)];
}

export const embed = ({ what, attributes }: Embed, view: View): Part[] => [
  paragraph(
    'embed',
    [...words(`${view.labels.embed} `), ...linked(attribute(attributes, 'url'), looks => words(what.value, looks))],
    view,
  ),
];

export function picture({ alt, src, caption, credit, creditLabel }: Picture, view: View): Part[] {
  const image = wordPicture(src.value, alt.value, view.next(), view.context);
  const shown = image === undefined ? words(alt.value === '' ? '' : `[${alt.value}]`) : [image];
  const label = creditLabel?.value ?? view.labels.photo;
  return [
    ...(shown.length > 0 ? [paragraph('picture', shown, view)] : []),
    ...(caption ? [paragraph('caption', wordsOf(caption), view)] : []),
    ...(credit ? [paragraph('credit', words(`${label}: ${credit.value}`), view)] : []),
  ];
}
