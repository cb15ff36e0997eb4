/** Whether a word at `start` may have a capital because a sentence begins there. */
export const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:]["'”’)]*\s+|\n)["'“‘(]*$/.test(text.slice(Math.max(0, start - 40), start));
