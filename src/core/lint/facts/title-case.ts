/** Small words that title case leaves small. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|is|of|on|or|over|the|to|up|v|vs|with)$/i;
/** With fewer words, a line may be all names. */
const FEWEST_WORDS = 5;

/** "BBC", "II": these have their capitals anywhere, and tell nothing. */
const ACRONYM = /^\p{Lu}{2,}(?:['’]s)?\P{L}*$/u;

/** Whether a line Has a Capital on Every Word. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/[\s–-]+/).filter(word => /^\p{L}/u.test(word) && !SMALL.test(word) && !ACRONYM.test(word));
  return words.length >= FEWEST_WORDS && words.every(word => /^\p{Lu}\p{Ll}/u.test(word));
}
