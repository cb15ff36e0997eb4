/** What every panel is given: its surroundings, and whom it tells what its reader does. */
import type { Range, Uri } from 'vscode';
import type { LanguageServer } from '../server/language-server';
import type { RemotePictures } from './remote-pictures';

export interface PanelServices {
  readonly server: LanguageServer;
  readonly extension: Uri;
  readonly remotePictures: RemotePictures;
  /** The page has loaded, and shows the article next. */
  opened(uri: string): void;
  /** The reader scrolled to this line (with a fraction, from 0). */
  scrolled(uri: string, line: number): void;
  /** The reader wants to go to this line. */
  goTo(uri: string, line: number): void;
  /** The reader wants to see these words in the article. */
  select(uri: string, range: Range): void;
}
