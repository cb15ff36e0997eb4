/** `2001-11-24`, where the text is a day in ISO 8601 that exists. */
export function isoDay(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return undefined;
  return Number.isNaN(Date.parse(`${trimmed}T00:00Z`)) ? undefined : trimmed;
}

/** A day as a reader reads it, in the page's language: "24 November 2001". */
export function longDay(day: string, language: string): string {
  return dayFormat(language).format(Date.parse(`${day}T00:00Z`));
}

function dayFormat(language: string): Intl.DateTimeFormat {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    // A language tag as typed may be none.
    return new Intl.DateTimeFormat('en-GB', options);
  }
}
