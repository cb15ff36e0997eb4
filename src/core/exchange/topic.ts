/** A subject: by IPTC Media Topic where a code is given, else by name. */
export interface Topic {
  /** Eight digits. */
  readonly code?: string;
  readonly name?: string;
}

/** @param text a code, with or without its scheme, or a name */
export function topicOf(text: string): Topic {
  const code = /^(?:medtop:)?(\d{8})$/.exec(text)?.[1];
  return code === undefined ? { name: text } : { code };
}

/** The address of a Media Topic. */
export const mediaTopic = (code: string): string => `http://cv.iptc.org/newscodes/mediatopic/${code}`;
