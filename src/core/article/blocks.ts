/**
 * The blocks of the format: the one source for parsing directives, completion, hover, snippets, the grammar and the documentation.
 * Adding a directive is a row here and a file in `kinds/`.
 */
import type { BlockType } from './types';

export interface AttributeRow {
  readonly name: string;
  /** A sentence for hover and documentation. */
  readonly documentation: string;
  readonly example: string;
}

export interface BlockRow {
  readonly type: BlockType;
  /** Other words that writing the block takes: the medium of a clip. */
  readonly variant?: 'audio' | 'numbered' | 'video';
  /** What the first line starts with; empty for the paragraph. */
  readonly opener: string;
  /** The directive's name, and whether it is one line (`leaf`) or holds lines (`container`). */
  readonly directive?: { readonly name: string; readonly form: 'container' | 'leaf' };
  /** As menus, completion and the outline show it. */
  readonly label: string;
  /** One or two plain sentences for hover and completion. */
  readonly documentation: string;
  /** What the `[…]` behind the name is; absent where the block takes none. */
  readonly bracket?: string;
  readonly attributes: readonly AttributeRow[];
  /** In the language of VS Code's snippets. */
  readonly snippet: string;
  /** What a journalist would type. */
  readonly example: string;
}

const BY: AttributeRow = {
  name: 'by',
  documentation: 'Who speaks in the clip, as it should be printed.',
  example: "The BBC's Steve Rosenberg",
};

const CLIP: readonly AttributeRow[] = [
  BY,
  { name: 'src', documentation: 'The file or address of the clip.', example: 'clips/robertson.mp4' },
  { name: 'duration', documentation: 'How long it runs, in minutes and seconds.', example: '1:20' },
];

const POSTER: AttributeRow = {
  name: 'poster',
  documentation: 'The still picture shown before the clip plays.',
  example: 'images/robertson.jpg',
};

export const BLOCKS: readonly BlockRow[] = [
  {
    type: 'paragraph',
    opener: '',
    label: 'Paragraph',
    documentation:
      'Plain text, up to the next blank line. The first paragraph is the intro. Mark *emphasis*, **strong** and [links](address).',
    attributes: [],
    snippet: '${1:Text}',
    example: 'Nato Secretary-General George Robertson is meeting President Vladimir Putin in Moscow.',
  },
  {
    type: 'crosshead',
    opener: '## ',
    label: 'Crosshead',
    documentation:
      'A small heading between paragraphs that breaks up a long story. One or two words; there is one level only.',
    attributes: [],
    snippet: '## ${1:Crosshead}',
    example: '## Taleban threat',
  },
  {
    type: 'pullQuote',
    opener: '> ',
    label: 'Pull quote',
    documentation:
      'A quotation taken out of the story and shown large. Type it without quotation marks; the page draws them. A last line that starts with a dash names the speaker, with the role behind a comma.',
    attributes: [],
    snippet: '> ${1:The words as the story has them}\n> -- ${2:Speaker}',
    example:
      '> Once again we are in a coalition against a common enemy, the common enemy of global terrorism\n> -- Lord Robertson',
  },
  {
    type: 'picture',
    opener: '![',
    label: 'Picture',
    documentation:
      'A picture: in the square brackets what it shows, for readers who cannot see it; in the round ones the file. The lines below are the caption; a last line `Photo: …` is the credit. The picture before the intro is the lead picture.',
    attributes: [],
    snippet: '![${1:What the picture shows}](${2:images/file.jpg})\n${3:Caption}',
    example:
      '![Sergei Ivanov and George Robertson](images/ivanov-robertson.jpg)\nLord Robertson (right): "We are in coalition again"\nPhoto: AP',
  },
  {
    type: 'clip',
    variant: 'video',
    opener: '::video',
    directive: { name: 'video', form: 'leaf' },
    label: 'Video clip',
    documentation:
      'A video, told by the line that is quoted from it and who says it. Layouts draw the quotation marks.',
    bracket: 'The line quoted from the clip, without quotation marks.',
    attributes: [...CLIP, POSTER],
    snippet: '::video[${1:Quoted line}]{by="${2:Speaker}"}',
    example:
      '::video[Lord Robertson came... to promote the idea of a new partnership]{by="The BBC\'s Steve Rosenberg"}',
  },
  {
    type: 'clip',
    variant: 'audio',
    opener: '::audio',
    directive: { name: 'audio', form: 'leaf' },
    label: 'Audio clip',
    documentation:
      'A recording, told by the line that is quoted from it and who says it. Layouts draw the quotation marks.',
    bracket: 'The line quoted from the clip, without quotation marks.',
    attributes: CLIP,
    snippet: '::audio[${1:Quoted line}]{by="${2:Speaker}"}',
    example: '::audio[We hope to find a way of deepening co-operation]{by="Lord Robertson"}',
  },
  {
    type: 'list',
    opener: '- ',
    label: 'List',
    documentation: 'Items, one a line. The list ends at a blank line.',
    attributes: [],
    snippet: '- ${1:Item}\n- ${2:Item}',
    example: '- Nato has 19 members\n- Russia is not one of them',
  },
  {
    type: 'list',
    variant: 'numbered',
    opener: '1. ',
    label: 'Numbered list',
    documentation: 'Items with numbers of one or two digits, printed as typed. The list ends at a blank line.',
    attributes: [],
    snippet: '1. ${1:Item}\n2. ${2:Item}',
    example: '1. Nato offers talks\n2. Russia accepts',
  },
  {
    type: 'box',
    opener: ':::box',
    directive: { name: 'box', form: 'container' },
    label: 'Fact box',
    documentation:
      'Facts beside the story, with a title. Blocks stand inside; a last line `Source: …` says where the facts are from.',
    bracket: 'The title of the box.',
    attributes: [],
    snippet: ':::box[${1:Title}]\n${2:- Fact}\nSource: ${3:Source}\n:::',
    example: ':::box[Nato and Russia]\n- 1949: Nato founded\n- 1997: Founding Act signed\nSource: Nato\n:::',
  },
  {
    type: 'extract',
    opener: ':::quote',
    directive: { name: 'quote', form: 'container' },
    label: 'Extract',
    documentation: 'A document, letter or statement quoted at length. The square brackets say who or what is quoted.',
    bracket: 'Who or what is quoted.',
    attributes: [],
    snippet: ':::quote[${1:Who or what}]\n${2:Text}\n:::',
    example: ':::quote[Nato statement]\nThe allies will consult Russia before they decide.\n:::',
  },
  {
    type: 'verse',
    opener: ':::verse',
    directive: { name: 'verse', form: 'container' },
    label: 'Verse',
    documentation: 'Poetry and lyrics: line breaks are kept, and a blank line parts stanzas.',
    bracket: 'The title of the poem or song.',
    attributes: [],
    snippet: ':::verse\n${1:First line}\n${2:Second line}\n:::',
    example: ':::verse\nThey shall grow not old,\nas we that are left grow old\n:::',
  },
  {
    type: 'table',
    opener: ':::table',
    directive: { name: 'table', form: 'container' },
    label: 'Table',
    documentation: 'One row a line, cells parted by ` | `. The first row is the head.',
    bracket: 'The title of the table.',
    attributes: [],
    snippet: ':::table[${1:Title}]\n${2:Head} | ${3:Head}\n${4:Cell} | ${5:Cell}\n:::',
    example: ':::table[Forces]\nCountry | Troops\nRussia | 977,000\nUnited States | 1,371,500\n:::',
  },
  {
    type: 'seeAlso',
    opener: ':::see-also',
    directive: { name: 'see-also', form: 'container' },
    label: 'See also',
    documentation:
      'Earlier stories, one a line: `- date | section | [headline](target)`. Date and section may be left out, and the target may be empty or another article.',
    attributes: [],
    snippet: ':::see-also\n- ${1:17 Nov 01} | ${2:Europe} | [${3:Headline}](${4})\n:::',
    example: ':::see-also\n- 17 Nov 01 | UK Politics | [Blair pushes Russia-Nato ties]()\n:::',
  },
  {
    type: 'links',
    opener: ':::links',
    directive: { name: 'links', form: 'container' },
    label: 'Internet links',
    documentation:
      'Links to other sites, one a line. With nothing inside, the page still prints its heading and disclaimer; without the block it prints neither.',
    attributes: [],
    snippet: ':::links\n- [${1:Nato}](${2:https://www.nato.int/})\n:::',
    example: ':::links\n- [Nato](https://www.nato.int/)\n:::',
  },
  {
    type: 'embed',
    opener: '::embed',
    directive: { name: 'embed', form: 'leaf' },
    label: 'Embed',
    documentation:
      'A post, map or chart from elsewhere. It is shown as a labelled placeholder; nothing is loaded from the network.',
    bracket: 'What it is, in words.',
    attributes: [{ name: 'url', documentation: 'Where it is.', example: 'https://example.org/map' }],
    snippet: '::embed[${1:What it is}]{url="${2:https://}"}',
    example: '::embed[Map of Nato members]{url="https://example.org/map"}',
  },
  {
    type: 'correction',
    opener: ':::correction',
    directive: { name: 'correction', form: 'container' },
    label: 'Correction',
    documentation: 'What was wrong and what is right, printed with the story, exported and counted.',
    attributes: [{ name: 'date', documentation: 'The day of the correction.', example: '2001-11-24' }],
    snippet: ':::correction{date=${1:2001-11-24}}\n${2:An earlier version of this story said…}\n:::',
    example: ':::correction{date=2001-11-24}\nAn earlier version of this story gave the wrong year.\n:::',
  },
  {
    type: 'note',
    opener: '<!--',
    label: 'Note to the desk',
    documentation: 'A note to colleagues, up to the first `-->`. It is never printed.',
    attributes: [],
    snippet: '<!-- ${1:Note} -->',
    example: '<!-- Check the spelling of Volgograd -->',
  },
];

export type DirectiveForm = 'container' | 'leaf';

const DIRECTIVES: ReadonlyMap<string, BlockRow> = new Map(
  BLOCKS.flatMap(row => (row.directive ? [[row.directive.name, row] as const] : [])),
);

/** The row of a directive's name, whatever its form. */
export const directiveRow = (name: string): BlockRow | undefined => DIRECTIVES.get(name);
