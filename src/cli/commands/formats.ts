import { LAYOUTS } from '../../core/layout/registry';
import { loadExchange } from '../../machine/exchange';
import { columns } from '../help';
import { print } from '../output';

/** `crosshead formats`: what `export --to` takes, and what `--layout` takes. */
export async function formats(): Promise<0> {
  const { FORMATS } = await loadExchange();
  const writable = FORMATS.filter(format => format.export !== undefined);
  return await print(
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
