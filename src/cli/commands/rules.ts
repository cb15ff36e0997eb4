import { RULES } from '../../core/lint/rules';
import { columns } from '../help';
import { print } from '../output';

/** `crosshead rules`: every rule, its default severity and what it reports. */
export function rules(): Promise<0> {
  const rows = RULES.map(({ id, severity, docs }) => [id, `${severity.padEnd(11)}  ${docs.what}`] as const);
  return print(`${columns(rows).join('\n')}\n`);
}
