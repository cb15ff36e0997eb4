/** What a new article starts from: a desk's own templates, and ours. */
import { folderOf, isTemplate } from '../desk/template-folder';
import { escapeSnippet } from './edits';

export interface Template {
  readonly id: string;
  readonly label: string;
  /** Absent where a desk's template says nothing about itself. */
  readonly description?: string;
  /** An article with `{{…}}` where something is to be filled in. */
  readonly text: string;
}

const FRONT = `---
headline: {{Headline}}
section: {{World/Europe}}
dateline: {{Place}}
byline: By {{name}}
status: draft
---
`;

/** Ours, behind the desk's own. */
export const TEMPLATES: readonly Required<Template>[] = [
  {
    id: 'story',
    label: 'Story',
    description: 'Headline, dateline, byline and an intro',
    text: `${FRONT}
{{The intro: what happened, to whom, where and when, in one sentence}}

{{What happened in order, and who says so}}

## {{Crosshead}}

{{What it means, and what comes next}}
`,
  },
  {
    id: 'brief',
    label: 'Brief',
    description: 'Two paragraphs, to be filed at once',
    text: `${FRONT}
{{The intro: what happened, to whom, where and when, in one sentence}}

{{Who says so}}
`,
  },
  {
    id: 'analysis',
    label: 'Analysis',
    description: 'A writer’s view, with a fact box',
    text: `${FRONT.replace('By {{name}}', 'Analysis by {{name}}')}
{{The point, in one sentence}}

:::box[{{What we know}}]
- {{A fact}}
- {{A fact}}
Source: {{Source}}
:::

{{The argument}}
`,
  },
];

/** What stands for itself between `{{` and `}}`. */
export interface TemplateValues {
  /** The day, `2001-11-23`. */
  readonly today: string;
  /** Date and time with zone. */
  readonly now: string;
  /** Who writes; empty where that is not known. */
  readonly name: string;
}

/** A template in the language of snippets: known names are filled in, anything else is a place to fill in, shown with its words. */
export function templateSnippet(text: string, values: TemplateValues): string {
  const known = new Map<string, string>(Object.entries(values));
  let stops = 0;
  const pieces = text.split(/\{\{\s*([^{}\n]*?)\s*\}\}/);
  return pieces
    .map((piece, at) => {
      if (at % 2 === 0) return escapeSnippet(piece);
      const value = known.get(piece) ?? '';
      return value === '' ? `\${${++stops}:${escapeSnippet(piece)}}` : escapeSnippet(value);
    })
    .join('');
}

/** A first line that says what a template of the desk is for; it is not put into articles. */
const ABOUT = /^<!--[ \t]*(.+?)[ \t]*-->[ \t]*(?:\r\n|\r|\n)*/;

/** A file of a desk's folder of templates: `court-report.article` is "Court report". */
export function deskTemplate(uri: string, text: string): Template {
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1).replace(/\.article$/, '')).replaceAll(
    /[-_]+/g,
    ' ',
  );
  const about = ABOUT.exec(text);
  return {
    id: uri,
    label: name.charAt(0).toUpperCase() + name.slice(1),
    ...(about?.[1] !== undefined && { description: about[1] }),
    text: text.slice(about?.[0].length ?? 0),
  };
}

/**
 * Whether a file is a template for articles of the folder `uri`.
 *
 * @param folders addresses of the folders that the desk names; where it names none, a folder `templates` of a folder above is meant
 */
export function isTemplateFor(fileUri: string, uri: string, folders: readonly string[] = []): boolean {
  if (!isTemplate(fileUri, folders)) return false;
  const above = folderOf(fileUri)?.replace(/templates$/, '') ?? '';
  return folders.length > 0 || `${uri}/`.startsWith(above);
}
