/** No document has as many elements in one another; parsers take time with the square of it, or run out of stack. */
const DEEPEST = 1000;

const TAG = /<(\/?)[A-Za-z][^<>]*?(\/?)>/g;
/** Elements that nothing stands in, so that no closing mark is missing. */
const VOID = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b/i;

/** Whether a document is nested too deep to be parsed. Elements that are never closed count, too. */
export function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const [tag, closes, empty] of source.matchAll(TAG)) {
    if (closes === '/') depth = Math.max(0, depth - 1);
    else if (empty !== '/' && !VOID.test(tag)) depth++;
    if (depth > DEEPEST) return true;
  }
  return false;
}
