/** What the server takes from the machine it runs on; each entry file supplies it. */
import type { PrintPage } from '../core/exchange/types';
import type { LoadExchange } from '../core/ports';
import type { Translations } from '../core/say';
import type { LocalFiles } from './files';

export interface Machine {
  /** For clients that read no files. */
  readonly files: LocalFiles;
  readonly loadExchange: LoadExchange;
  /** The translations for a language tag, `undefined` where there are none; absent where only the client has them. */
  readonly translations?: (tag: string) => Promise<Translations | undefined>;
  /** Absent where there is no browser that prints. */
  readonly print?: PrintPage;
}
