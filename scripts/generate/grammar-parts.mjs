// Pieces that the grammar's files share.

/** Where a block may start: at the start of a line, or where the block before it ended. */
export const START = '(?:^|\\G)';

const SUFFIX = '.article';
const scoped = name =>
  name
    .split(' ')
    .map(one => one + SUFFIX)
    .join(' ');

/** Names for the groups of a regular expression, in order; a name may be several scopes, a rule, or `undefined` for none. */
export const captures = (...names) =>
  Object.fromEntries(
    names.flatMap((name, i) => {
      if (name === undefined) return [];
      return [[String(i + 1), typeof name === 'string' ? { name: scoped(name) } : name]];
    }),
  );

/** The whole match. */
export const whole = name => ({ 0: { name: scoped(name) } });

/** Text inside a group with rules of its own. */
export const inside = (name, ...rules) => ({ ...(name && { name: scoped(name) }), patterns: include(...rules) });

export const include = (...names) => names.map(name => ({ include: `#${name}` }));

export const escape = word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words as alternatives, the longest first, each once. */
export const anyOf = words =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join('|');
