// The extension's messages in its source: what `vscode.l10n.t` is called with.

/** A call, and its message where that is one literal, as it has to be. */
const CALL = /\bl10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")?/g;

const unescaped = text => text.replace(/\\(.)/g, '$1');

/**
 * The messages of a file of TypeScript, in its order.
 *
 * @param {string} source
 * @returns {string[]}
 * @throws where a message is no literal: it could not be translated
 */
export function messagesIn(source) {
  return Array.from(source.matchAll(CALL), ([call, single, double]) => {
    const message = single ?? double;
    if (message === undefined) throw new Error(`The message of ${call} has to be one literal.`);
    return unescaped(message);
  });
}
