import { readFileSync } from 'node:fs';
import { parseArticle } from '../../src/core/article/parse';
import type { Article } from '../../src/core/article/types';
import { DEFAULT_DESK } from '../../src/core/desk/default-desk';
import { exportArticle } from '../../src/core/exchange/registry';
import type { ExportContext, Exported } from '../../src/core/exchange/types';
import { LAYOUTS } from '../../src/core/layout/registry';

export const example = (name: string): string => readFileSync(`examples/${name}.article`, 'utf8');

/** A context in which every picture of the examples is there, four bytes long, and style sheets are left out. */
export function exportContext(changes: Partial<ExportContext> = {}): ExportContext {
  const { edition, language, timeZone } = DEFAULT_DESK;
  return {
    layout: { ...LAYOUTS[0], styles: '/* styles */' },
    page: { edition, language, timeZone },
    now: Date.UTC(2001, 10, 24),
    // A page that is printed stays what it was: what is tested here is that it gets there.
    print: html => Promise.resolve(new TextEncoder().encode(html)),
    asset: src =>
      src.startsWith('images/') ? { bytes: new Uint8Array([1, 2, 3, 4]), mediaType: 'image/png' } : undefined,
    ...changes,
  };
}

export async function exportTo(format: string, source: Article | string, context = exportContext()): Promise<Exported> {
  const exported = await exportArticle(format, typeof source === 'string' ? parseArticle(source) : source, context);
  if ('refused' in exported) throw new Error(exported.refused);
  return exported;
}

export async function contentOf(format: string, source: Article | string, context = exportContext()): Promise<string> {
  const { content } = await exportTo(format, source, context);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
