/** Tests that need something that only some systems have. */
import { existsSync } from 'node:fs';

/** A test where there is a file of the system, as Linux has it. Elsewhere there is no such test, and the run says so. */
export function itWhere(file: string, title: string, test: () => void | Promise<void>): void {
  if (existsSync(file)) it(title, test);
  else console.log(`left out, because there is no ${file}: ${title}`);
}
