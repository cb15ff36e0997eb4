/**
 * The fields of the front matter: the one source for reading, completion, hover, the JSON Schema, the snippet and the documentation.
 * Adding a field is a row here.
 */

export type FieldKind =
  /** A list of `{name, role, location, url}`, or one line as printed. */
  | 'byline'
  | 'choice'
  /** A place, or `{place, date, agency}`. */
  | 'dateline'
  /** BCP 47. */
  | 'language'
  /** Date and time with zone. */
  | 'instant'
  /** Slot → text. */
  | 'slots'
  /** A list of `{by, role, at}`. */
  | 'signoff'
  | 'text'
  /** A list of texts; on one line, parted by commas. */
  | 'texts'
  | 'url';

export interface Choice {
  readonly value: string;
  readonly documentation: string;
}

/** A key of a structured field. */
export interface Slot {
  readonly name: string;
  readonly documentation: string;
  readonly example: string;
  /** Characters that fit, at most. */
  readonly limit?: number;
  readonly required?: boolean;
}

export interface FieldRow {
  readonly name: string;
  readonly kind: FieldKind;
  /** As the outline and menus show it. */
  readonly label: string;
  /** One to three plain sentences for hover, completion and the documentation. */
  readonly documentation: string;
  /** A value as a journalist would type it. */
  readonly example: string;
  readonly required?: boolean;
  /** Characters that fit, at most. */
  readonly limit?: number;
  readonly choices?: readonly Choice[];
  readonly slots?: readonly Slot[];
}

export const FIELDS: readonly FieldRow[] = [
  {
    name: 'headline',
    kind: 'text',
    label: 'Headline',
    documentation:
      'The headline as it stands over the story. The rest of the line is taken as typed: colons and quotation marks need no care. The story slot of the BBC takes 55 characters.',
    example: 'Nato brings radical offer to Putin',
    required: true,
    limit: 55,
  },
  {
    name: 'headlines',
    kind: 'slots',
    label: 'Other headlines',
    documentation:
      'Headlines for other places, one a line below: the index page, search engines, phones, social media.',
    example: '\n  index: Nato offers Putin a say',
    slots: [
      {
        name: 'index',
        documentation: 'For index pages and Ceefax: 31 to 33 characters.',
        example: 'Nato offers Putin a say',
        limit: 33,
      },
      {
        name: 'seo',
        documentation: 'For search engines, with full names.',
        example: 'Nato chief George Robertson offers Vladimir Putin closer ties',
      },
      { name: 'mobile', documentation: 'For phones.', example: 'Nato woos Putin' },
      { name: 'social', documentation: 'For social media.', example: 'What Nato is offering Russia' },
    ],
  },
  {
    name: 'summary',
    kind: 'text',
    label: 'Summary',
    documentation: 'One or two sentences for indexes and feeds. Without it, the intro serves.',
    example: 'Nato offers Russia a say in some of its decisions.',
  },
  {
    name: 'section',
    kind: 'text',
    label: 'Section',
    documentation: 'Where the story stands in the site, as a path. `World/Europe` prints "You are in: World: Europe".',
    example: 'World/Europe',
  },
  {
    name: 'dateline',
    kind: 'dateline',
    label: 'Dateline',
    documentation:
      'Where the story was reported from: a place, or `place`, `date` and `agency` below. It wins over a wire dateline in the text.',
    example: 'Moscow',
    slots: [
      { name: 'place', documentation: 'The place.', example: 'Moscow', required: true },
      { name: 'date', documentation: 'The date, as printed.', example: 'Nov 23' },
      { name: 'agency', documentation: 'The agency that filed it.', example: 'Reuters' },
    ],
  },
  {
    name: 'published',
    kind: 'instant',
    label: 'Published',
    documentation: 'When the story was published: date, time and zone, kept as typed.',
    example: 'Friday, 23 November, 2001, 01:27 GMT',
  },
  {
    name: 'updated',
    kind: 'instant',
    label: 'Updated',
    documentation: 'When the story was last changed: date, time and zone, kept as typed.',
    example: '2001-11-23 04:10 GMT',
  },
  {
    name: 'embargo',
    kind: 'instant',
    label: 'Embargo',
    documentation: 'Not to be published before this date and time.',
    example: '2001-11-24 00:01 GMT',
  },
  {
    name: 'expires',
    kind: 'instant',
    label: 'Expires',
    documentation: 'To be taken down at this date and time.',
    example: '2002-11-23 00:00 GMT',
  },
  {
    name: 'byline',
    kind: 'byline',
    label: 'Byline',
    documentation:
      'Who wrote the story: one line as printed, or a list of `name`, `role`, `location` and `url`. Names, role and place are read from a printed line.',
    example: "By the BBC's Steve Rosenberg in Moscow",
    slots: [
      { name: 'name', documentation: 'The name.', example: 'Steve Rosenberg', required: true },
      { name: 'role', documentation: 'The role.', example: 'Moscow correspondent' },
      { name: 'location', documentation: 'Where they report from.', example: 'Moscow' },
      { name: 'url', documentation: 'Their page.', example: 'https://example.org/rosenberg' },
    ],
  },
  {
    name: 'source',
    kind: 'text',
    label: 'Source',
    documentation: 'Who supplied the story, if it is not our own.',
    example: 'Reuters',
  },
  {
    name: 'rights',
    kind: 'text',
    label: 'Rights',
    documentation: 'Who holds the rights, and what may be done with the story.',
    example: '© BBC MMI',
  },
  {
    name: 'url',
    kind: 'url',
    label: 'Address',
    documentation: 'Where the story is published.',
    example: 'http://news.bbc.co.uk/1/hi/world/europe/1671654.stm',
  },
  {
    name: 'id',
    kind: 'text',
    label: 'Identifier',
    documentation: 'What other systems call the story. It stays the same through every version.',
    example: 'urn:bbc:1671654',
  },
  {
    name: 'slug',
    kind: 'text',
    label: 'Slug',
    documentation: "The story's short working name on the desk.",
    example: 'nato-putin',
  },
  {
    name: 'version',
    kind: 'text',
    label: 'Version',
    documentation: 'The version of the story, as text: `1.10` is not `1.1`.',
    example: '2',
  },
  {
    name: 'urgency',
    kind: 'choice',
    label: 'Urgency',
    documentation: 'From 1, most urgent, over 5, normal, to 9, as ninjs counts.',
    example: '3',
    choices: Array.from('123456789', value => ({
      value,
      documentation: { 1: 'Most urgent', 5: 'Normal', 9: 'Least urgent' }[value] ?? `Urgency ${value}`,
    })),
  },
  {
    name: 'keywords',
    kind: 'texts',
    label: 'Keywords',
    documentation: 'Words to find the story by, parted by commas or one a line.',
    example: 'Nato, Russia',
  },
  {
    name: 'language',
    kind: 'language',
    label: 'Language',
    documentation:
      'The language of the story as a BCP 47 tag. It sets the direction of the text, the quotation marks, and which rules run. Without it, the desk’s language holds.',
    example: 'en-GB',
  },
  {
    name: 'topics',
    kind: 'texts',
    label: 'Topics',
    documentation: 'IPTC Media Topics, by code or by name, parted by commas or one a line.',
    example: 'medtop:11000000',
  },
  {
    name: 'status',
    kind: 'choice',
    label: 'Status',
    documentation: 'How far the story has come. The rules get stricter with it.',
    example: 'subbed',
    choices: [
      { value: 'draft', documentation: 'Being written.' },
      { value: 'subbed', documentation: 'Read and corrected by a sub-editor.' },
      { value: 'legalled', documentation: 'Cleared by a lawyer.' },
      { value: 'ready', documentation: 'May be published.' },
      { value: 'published', documentation: 'Is published.' },
      { value: 'withdrawn', documentation: 'Was published and is taken back.' },
    ],
  },
  {
    name: 'layout',
    kind: 'text',
    label: 'Layout',
    documentation: 'The page that the preview opens with.',
    example: 'bbc-2001',
  },
  {
    name: 'edition',
    kind: 'text',
    label: 'Edition',
    documentation: 'The masthead, navigation and promotions around the story.',
    example: 'bbc-news-online',
  },
  {
    name: 'signoff',
    kind: 'signoff',
    label: 'Sign-off',
    documentation: 'Who has passed the story, one an item: `by`, `role` and `at`.',
    example: '\n  - by: A. Sub\n    role: sub\n    at: 2001-11-23 01:10 GMT',
    slots: [
      { name: 'by', documentation: 'Who.', example: 'A. Sub', required: true },
      { name: 'role', documentation: 'As what.', example: 'lawyer' },
      { name: 'at', documentation: 'When.', example: '2001-11-23 01:10 GMT' },
    ],
  },
];

const BY_NAME: ReadonlyMap<string, FieldRow> = new Map(FIELDS.map(row => [row.name, row]));

export const fieldRow = (name: string): FieldRow | undefined => BY_NAME.get(name);
