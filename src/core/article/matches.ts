/** What matches a pattern in a text, for checks that run over every paragraph after every key. */

const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern, in order. Unlike `matchAll` it makes neither a copy of the pattern nor an iterator, and nothing
 * at all where nothing matches, which is so for most patterns in most paragraphs.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    // A match of nothing would be found for ever.
    if (match[0] === '')
      pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
