import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import styles from '../../../../media/slots.css';
import { introIndex, leadPictureIndex } from '../../article/story';
import { plainText } from '../../article/text';
import { textField } from '../../article/fields-of';
import type { Article } from '../../article/types';
import { english, type Say } from '../../say';
import { withoutDateline } from '../dateline';
import { detailsOf, type Details } from '../details';
import { directionOf } from '../language';
import type { Layout, Page, PageContext } from '../types';
import { charactersOf, fill, SLOTS, type FilledSlot } from './slots';

/** The headline in every place where it will stand, at true width, with what does not fit marked. */
export const slots: Layout = { id: 'slots', label: 'Headline slots', edition: 'bbc-today', styles, render };

/** What a card shows besides its headline. */
interface Surroundings extends Details {
  readonly say: Say;
  readonly description: string;
  readonly picture: string | undefined;
}

function render(article: Article, context: PageContext): Page {
  const { say = english } = context;
  const details = detailsOf(article, context);
  const around = { ...details, say, description: descriptionOf(article), picture: leadPicture(article, context) };
  const page = h('div', { className: ['slots'] }, [
    h('main', [
      h('h1', say('Headline slots')),
      h(
        'div',
        { className: ['row'] },
        SLOTS.map(slot => card(fill(article, slot), around)),
      ),
    ]),
  ]);
  // The page is the desk's tool, in the desk's language; what stands in its slots is the story's.
  const { headline = say('Untitled') } = details;
  // The tag of the language is a message as well: whoever translates the words says which language they are in.
  const language = say('en-GB');
  return { title: headline, language, direction: directionOf(language), body: { type: 'root', children: [page] } };
}

function descriptionOf(article: Article): string {
  const intro = article.blocks[introIndex(article)]?.node;
  return (
    textField(article, 'summary') ?? (intro === undefined ? '' : plainText(withoutDateline(intro)).replace(/\s+/g, ' '))
  );
}

function leadPicture(article: Article, context: PageContext): string | undefined {
  const node = article.blocks[leadPictureIndex(article)]?.node;
  return node?.type === 'picture' && node.src.value !== '' ? context.picture(node.src.value) : undefined;
}

function card(filled: FilledSlot, around: Surroundings): Element {
  const { slot, text, borrowed } = filled;
  const { say } = around;
  const count = charactersOf(text).length;
  const lengths = { count, limit: slot.limit };
  const state = count > slot.limit ? ['over'] : [];
  return h('section', { className: ['slot', slot.id, ...state] }, [
    h('h2', say(slot.label)),
    h(
      'div',
      { className: ['stage'], lang: around.language, dir: around.direction },
      STAGES[slot.id]?.(filled, around) ?? headline(filled),
    ),
    h(
      'p',
      { className: ['count'] },
      borrowed
        ? say('{count} of {limit} characters, the headline stands in', lengths)
        : say('{count} of {limit} characters', lengths),
    ),
  ]);
}

/** What stands round the headline where readers meet it. */
const STAGES: Readonly<Record<string, (filled: FilledSlot, around: Surroundings) => ElementContent[]>> = {
  alert: (filled, { edition }) => [h('p', { className: ['from'] }, edition.masthead.title), ...headline(filled)],
  search: (filled, around) => [
    h('p', { className: ['from'] }, [around.edition.masthead.title, ...around.section.map(step => ` › ${step}`)]),
    ...headline(filled),
    ...description(filled, around),
  ],
  social: (filled, around) => [
    around.picture === undefined ? h('div', { className: ['blank'] }) : h('img', { src: around.picture, alt: '' }),
    h('p', { className: ['from'] }, around.edition.masthead.title),
    ...headline(filled),
    ...description(filled, around),
  ],
};

const headline = ({ text, slot }: FilledSlot): ElementContent[] => [
  h('p', { className: ['headline'] }, marked(text, slot.limit)),
];

const description = ({ slot }: FilledSlot, around: Surroundings): ElementContent[] => [
  h('p', { className: ['description'] }, cut(around.description, slot.summary ?? 0)),
];

/** The text with what is beyond the limit marked. */
function marked(text: string, limit: number): (Element | string)[] {
  const characters = charactersOf(text);
  const rest = characters.slice(limit).join('');
  return [characters.slice(0, limit).join(''), ...(rest === '' ? [] : [h('mark', rest)])];
}

/** As much of the text as fits, to the end of a word. */
function cut(text: string, limit: number): string {
  const characters = charactersOf(text);
  if (characters.length <= limit) return text;
  const start = characters.slice(0, limit - 1).join('');
  return `${start.replace(/\s+\S*$/, '')}…`;
}
