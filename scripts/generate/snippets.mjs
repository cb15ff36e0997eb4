// Snippets: one for a whole article, one for each block of the table.

/** What a story has at least, in the order of the table of fields. */
const ARTICLE = [
  '---',
  'headline: ${1:Headline}',
  'section: ${2:World/Europe}',
  'published: ${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}T${CURRENT_HOUR}:${CURRENT_MINUTE}${CURRENT_TIMEZONE_OFFSET}',
  'dateline: ${3:Place}',
  '---',
  '',
  '![${4:What the picture shows}](${5:images/file.jpg})',
  '${6:Caption}',
  '',
  '${7:The intro: one sentence that tells the story.}',
  '',
  '$0',
];

export function snippets({ BLOCKS }) {
  const blocks = BLOCKS.filter(row => row.opener !== '').map(row => [
    row.label,
    { prefix: prefixes(row), body: row.snippet.split('\n'), description: row.documentation },
  ]);
  return {
    Article: {
      prefix: 'article',
      isFileTemplate: true,
      body: ARTICLE,
      description: 'A whole article: front matter, lead picture and intro.',
    },
    ...Object.fromEntries(blocks),
  };
}

/** What is typed to get it: the block's name as the trade has it, and its first characters where they are a word. */
const prefixes = ({ label, directive }) => {
  const name = label.toLowerCase().replaceAll(' ', '-');
  return directive && directive.name !== name ? [name, directive.name] : [name];
};
