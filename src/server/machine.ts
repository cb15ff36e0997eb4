/** What the server takes from the machine it runs on; each entry file supplies it. */
import type { PrintPage } from '../core/exchange/types';
import type { LoadExchange } from '../core/ports';
import type { LocalFiles } from './files';

export interface Machine {
  /** For clients that read no files. */
  readonly files: LocalFiles;
  readonly loadExchange: LoadExchange;
  /** Absent where there is no browser that prints. */
  readonly print?: PrintPage;
}
