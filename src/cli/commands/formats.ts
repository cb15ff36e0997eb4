import { FORMATS } from '../../core/exchange/registry';
import { LAYOUTS } from '../../core/layout/registry';
import { columns } from '../help';
import { print } from '../output';

/** `crosshead formats`: what `export --to` takes, and what `--layout` takes. */
export function formats(): Promise<0> {
  const writable = FORMATS.filter(format => format.export !== undefined);
  return print(
    [
      'Formats for --to:',
      ...columns(writable.map(({ id, label, description }) => [id, `${label}. ${description}`])),
      '',
      'Layouts for --layout:',
      ...columns(LAYOUTS.map(({ id, label }) => [id, label])),
      '',
    ].join('\n'),
  );
}
