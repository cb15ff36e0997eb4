import { CompletionItemKind } from 'vscode-languageserver-types';
import { dayAt } from '../../time/calendar';
import { shortDay } from '../dates/days';
import { addressOf } from '../links';
import { asLabel } from './files';
import { blockType, wordSpan } from './place';
import type { Choice, Completer, LinkedFile } from './types';

const LINE = /^[ \t]*- ([^|[\]]*)$/;

/** Whole lines of a see-also block: the articles of the workspace, with date, section and headline. */
export const seeAlsoLines: Completer = async (place, sources) => {
  const typed = blockType(place) === 'seeAlso' ? LINE.exec(place.before)?.[1] : undefined;
  if (typed === undefined || place.after.trim() !== '') return undefined;
  const { found, isComplete } = await sources.files('article');
  return {
    kind: CompletionItemKind.Reference,
    span: wordSpan(place, typed, place.after),
    choices: [...found].sort((a, b) => (b.published ?? 0) - (a.published ?? 0)).flatMap(choicesOf),
    isPartial: !isComplete,
  };
};

function choicesOf({ uri, path, headline, section, published }: LinkedFile): Choice[] {
  if (headline === undefined) return [];
  const parts = [published === undefined ? undefined : typedDay(published), section?.split('/').at(-1)];
  const text = [...parts, `[${asLabel(headline)}](${addressOf(path)})`].filter(part => part !== undefined).join(' | ');
  return [{ label: headline, text, detail: path, about: { kind: 'article', id: uri } }];
}

/** "17 Nov 01", as the line prints it. */
function typedDay(published: number): string {
  const day = dayAt(published);
  return `${shortDay(day)} ${String(day.year % 100).padStart(2, '0')}`;
}
