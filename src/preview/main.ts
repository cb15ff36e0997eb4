/** The script in the preview's page: shows what the extension sends, and tells it what the reader does there. */
import { Memory, type Host } from './memory';
import type { FromPage, ToPage } from './messages';
import { Notice } from './notice';
import { PreviewPage } from './page';
import { markMissingPictures } from './pictures';
import { Sync } from './sync';

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const memory = new Memory(host);
const page = new PreviewPage(document);
const notice = new Notice(document);
const sync = new Sync(document);
const post = (message: FromPage): void => host.postMessage(message);

/** The first page of an article goes to where the reader was, or to its top; later ones stay where they are. */
let returning = true;

const handlers: { [T in ToPage['type']]: (message: Extract<ToPage, { type: T }>) => void } = {
  page({ update }) {
    if (!page.show(update)) {
      post({ type: 'lost' });
      return;
    }
    post({ type: 'patched', serial: update.serial });
    if (returning) scrollTo(0, memory.scroll);
    returning = false;
    sync.updated(update);
  },
  state({ state }) {
    returning ||= memory.uri !== state.uri;
    memory.setPanel(state);
  },
  scroll({ line, lines }) {
    sync.scrollTo(line, lines);
  },
  cursor({ line }) {
    sync.setCursor(line);
  },
  notice({ text }) {
    notice.show(text);
  },
};

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  (handlers[data.type] as (message: ToPage) => void)(data);
});
addEventListener('scroll', () => {
  const line = sync.scrolled();
  if (line !== undefined) post({ type: 'scrolled', line });
});
document.addEventListener('dblclick', ({ clientY }) => post({ type: 'goTo', line: sync.lineAt(clientY) }));
addEventListener('scrollend', () => memory.setScroll(scrollY));
document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href');
  // Places in the page itself are the browser's.
  if (!href || href.startsWith('#')) return;
  event.preventDefault();
  event.stopPropagation();
  post({ type: 'link', href });
});
markMissingPictures(document);
post({ type: 'ready' });
