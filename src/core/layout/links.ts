import { normalizeUri, sanitizeUri } from 'micromark-util-sanitize-uri';

const PROTOCOLS = /^(?:https?|mailto)$/i;

/**
 * The address as a page may link to it: `http`, `https`, `mailto` or relative, percent-encoded. `undefined` for an empty one and
 * for every other scheme (`javascript:`, `data:`, …), hidden by control characters or not: its text then stands without a link.
 */
export function safeTarget(address: string): string | undefined {
  const trimmed = address.trim();
  return sanitizeUri(trimmed, PROTOCOLS) === '' ? undefined : normalizeUri(trimmed);
}
