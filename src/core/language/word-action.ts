/** "Add to the desk’s words": accepts what a rule underlines as right as it stands, in `crosshead.yaml`. */
import {
  CodeActionKind,
  type CodeAction,
  type Position,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { acceptWord } from '../desk/accept-word';
import type { Problem } from '../lint/problem';
import { RULES } from '../lint/rules';
import type { Say } from '../say';

/** The `crosshead.yaml` that a word goes into. */
export interface DeskTarget {
  readonly uri: string;
  /** Its text as it stands on the screen, or else in the file; absent where there is no file yet. */
  readonly text?: string;
  /** Of the text on the screen. */
  readonly version?: number;
  /** Whether the client takes edits of named versions, and makes files. */
  readonly versioned: boolean;
  readonly creates: boolean;
}

/** Longer than this is no word but a stretch of copy. Characters. */
const LONGEST = 60;

const ACCEPTING: ReadonlySet<string> = new Set(RULES.filter(({ accepts }) => accepts).map(({ id }) => id));

/** What the action would add; `undefined` where the problem is not about a word. */
export function wordOf(text: string, { rule, start, end }: Problem): string | undefined {
  const word = ACCEPTING.has(rule) ? text.slice(start, end) : '';
  return word && word.length <= LONGEST && !/[\r\n]/.test(word) ? word : undefined;
}

/** The action, without the problem that it belongs to; `undefined` where the file cannot be changed. */
export function wordAction(word: string, desk: DeskTarget, say: Say): CodeAction | undefined {
  if (desk.text === undefined && !(desk.creates && desk.versioned)) return undefined;
  const change = acceptWord(desk.text ?? '', word);
  if (!change) return undefined;
  const at = placeIn(desk.text ?? '', change.start);
  return {
    title: say('Add “{word}” to the desk’s words', { word }),
    kind: CodeActionKind.QuickFix,
    edit: deskEdit(desk, { range: { start: at, end: at }, newText: change.text }),
  };
}

function placeIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function deskEdit({ uri, text, version, versioned }: DeskTarget, edit: TextEdit): WorkspaceEdit {
  if (!versioned) return { changes: { [uri]: [edit] } };
  const change = { textDocument: { uri, version: version ?? null }, edits: [edit] };
  return {
    documentChanges:
      text === undefined ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] : [change],
  };
}
