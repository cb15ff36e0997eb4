import { LAYOUTS } from '../../core/layout/registry';
import { loadExchange } from '../../machine/exchange';
import { columns } from '../help';
import { print } from '../output';

/** `crosshead formats`: what `export --to`, `import --from` and `--layout` take. */
export async function formats(): Promise<0> {
  const { FORMATS } = await loadExchange();
  const writable = FORMATS.filter(format => format.export !== undefined);
  const readable = FORMATS.filter(format => format.import !== undefined);
  return await print(
    [
      'Formats for --to:',
      ...columns(writable.map(({ id, label, description }) => [id, `${label}. ${description}`])),
      '',
      'Formats for --from:',
      ...columns(readable.map(({ id, label, description }) => [id, `${label}. ${description}`])),
      '',
      'Layouts for --layout:',
      ...columns(LAYOUTS.map(({ id, label }) => [id, label])),
      '',
    ].join('\n'),
  );
}
