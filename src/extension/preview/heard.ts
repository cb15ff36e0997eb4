/** What is done about what a page says: that it has loaded, or what its reader does there. */
import { commands, Range, Uri } from 'vscode';
import type { FromPage, NoticeAction } from '../../preview/messages';
import { tellCopied } from './copied';
import { openLink } from './links';
import type { PanelServices } from './panel-services';

/** The panel of the page. */
export interface HearingPanel {
  /** The address of its article. */
  uri(): string;
  /** The page has loaded and is empty. */
  loaded(): void;
  /** The page shows something else than the panel believes. */
  lost(): void;
  zoomBy(steps: number): void;
  dismiss(): void;
}

type Handlers = { readonly [T in FromPage['type']]: (message: Extract<FromPage, { type: T }>) => void };

/** What hears the page of `panel`. */
export function hearing(panel: HearingPanel, services: PanelServices): (message: FromPage) => void {
  const actions: Readonly<Record<NoticeAction, () => void>> = {
    allowRemotePictures: () => void services.remotePictures.allow(true),
    dismiss: () => panel.dismiss(),
    restart: () => void commands.executeCommand('crosshead.restartServer'),
    tryAgain: () => void services.server.forgive(panel.uri()),
  };
  const handlers: Handlers = {
    ready: () => panel.loaded(),
    lost: () => panel.lost(),
    scrolled: ({ line }) => services.scrolled(panel.uri(), line),
    goTo: ({ line }) => services.goTo(panel.uri(), line),
    link: ({ href }) => void openLink(href, Uri.parse(panel.uri())),
    problem: ({ start, end }) =>
      services.select(panel.uri(), new Range(start.line, start.character, end.line, end.character)),
    zoom: ({ steps }) => panel.zoomBy(steps),
    pressed: ({ action }) => actions[action](),
    copied: ({ done }) => tellCopied(done),
  };
  return message => (handlers[message.type] as (message: FromPage) => void)(message);
}
