import type { LintedFile } from '../../core/lint/reporters/report';

/**
 * A file with its problems. Text and problems, as JSON, are UTF-8 until a report looks at them: a third of what they take as
 * strings and objects, for thousands of files at once, and cheaper to hand from thread to thread.
 */
export interface Packed {
  readonly path: string;
  readonly text: Uint8Array;
  readonly problems: Uint8Array;
}

const utf8 = new TextEncoder();

export function pack({ path, text, problems }: LintedFile): Packed {
  // Nobody looks at the text where there is nothing to tell of it.
  return { path, text: utf8.encode(problems.length > 0 ? text : ''), problems: utf8.encode(JSON.stringify(problems)) };
}

/** A byte order mark is part of the text: places count it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What a report looks at: unpacked each time. */
export function unpack({ path, text, problems }: Packed): LintedFile {
  return {
    path,
    get text() {
      return decoder.decode(text);
    },
    get problems() {
      return JSON.parse(decoder.decode(problems)) as LintedFile['problems'];
    },
  };
}
