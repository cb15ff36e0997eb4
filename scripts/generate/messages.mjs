// The messages in the source: what `vscode.l10n.t` is called with in the extension, `phrase` and `say` in core and server.

/** A literal, where it is one. */
const LITERAL = String.raw`\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")?`;
/** `say` also says what stands in tables. */
const CALL = new RegExp(String.raw`\b(l10n\.t|phrase|say)${LITERAL}`, 'g');

const unescaped = text => text.replace(/\\(.)/g, '$1');

/**
 * The messages of a file of TypeScript, in its order.
 *
 * @param {string} source
 * @returns {string[]}
 * @throws where a message is no literal: it could not be translated
 */
export function messagesIn(source) {
  return Array.from(source.matchAll(CALL)).flatMap(([call, name, single, double]) => {
    const message = single ?? double;
    if (message !== undefined) return [unescaped(message)];
    if (name === 'say') return [];
    throw new Error(`The message of ${call} has to be one literal.`);
  });
}

/**
 * What tables of the core hold for users, who are told it through `say`.
 *
 * @param tables what {@link readTables} gives
 * @returns {string[]}
 */
export function messagesOfTables({ BLOCKS, FIELDS, FORMATS, GROUPS, LAYOUTS, RULES, SLOTS, STYLES, TEMPLATES }) {
  const told = [
    ...BLOCKS.flatMap(({ label, documentation, attributes }) => [
      label,
      documentation,
      ...attributes.map(attribute => attribute.documentation),
    ]),
    ...FIELDS.flatMap(({ label, documentation, choices = [], slots = [] }) => [
      label,
      documentation,
      ...[...choices, ...slots].map(row => row.documentation),
    ]),
    ...FORMATS.flatMap(({ label, description }) => [label, description]),
    ...Object.values(GROUPS),
    ...[...LAYOUTS, ...SLOTS].map(({ label }) => label),
    ...RULES.flatMap(({ messages, docs: { what, why } }) => [...Object.values(messages), what, why]),
    ...STYLES.flatMap(({ existence, substitution, occurrence, capitalisation }) =>
      [...existence, ...substitution, ...occurrence, ...capitalisation].map(({ reason }) => reason),
    ),
    ...TEMPLATES.flatMap(({ label, description }) => [label, description]),
  ];
  return [...new Set(told.filter(text => text !== undefined && text !== ''))];
}
