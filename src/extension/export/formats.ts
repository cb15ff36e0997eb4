/** The list of formats, the one chosen last first. */
import { l10n, type Memento } from 'vscode';
import { FormatsRequest, type FormatInfo } from '../../protocol';
import { pick } from '../pickers';
import type { LanguageServer } from '../server/language-server';

const LAST_FORMAT = 'crosshead.export.format';

export interface FormatServices {
  readonly server: LanguageServer;
  /** Remembers the format chosen last. */
  readonly memory: Memento;
}

export async function chooseFormat({ server, memory }: FormatServices, title: string): Promise<FormatInfo | undefined> {
  const formats = await server.request(FormatsRequest);
  const last = memory.get<string>(LAST_FORMAT);
  const choices = formats.map(format => ({
    label: format.label,
    description: `.${format.extension}`,
    detail: format.description,
    picked: format.id === last,
    value: format,
  }));
  const format = await pick(choices, {
    title,
    placeHolder: l10n.t('Choose a format'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (format) await memory.update(LAST_FORMAT, format.id);
  return format;
}
