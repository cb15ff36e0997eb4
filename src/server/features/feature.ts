import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Workspace } from '../../core/ports';
import type { ArticleIndex } from '../article-index';
import type { Articles } from '../asking';
import type { ClientAbilities } from '../client';
import type { ClientFiles } from '../files';
import type { UserSettings } from '../settings';

/** What features are wired to. */
export interface Services {
  readonly connection: Connection;
  readonly articles: Articles;
  readonly index: ArticleIndex;
  readonly files: Workspace & Pick<ClientFiles, 'list'>;
  readonly settings: UserSettings;
  readonly client: ClientAbilities;
}

/** One editor feature: what the client is told, and what answers it. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  wire(services: Services): void;
}
