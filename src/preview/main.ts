/** The script in the preview's page: shows what the extension sends, and tells it what the reader does there. */
import { copy } from './clipboard';
import { Memory, type Host } from './memory';
import type { FromPage, ToPage } from './messages';
import { Notice } from './notice';
import { PreviewPage } from './page';
import { keepNewest, markMissingPictures, showAnew } from './pictures';
import { ProblemMarks } from './problems';
import { richTextOf } from './rich-text';
import { Sync } from './sync';
import { View } from './view';
import { Wheel } from './wheel';

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const memory = new Memory(host);
const page = new PreviewPage(document);
const view = new View(document);
const sync = new Sync(document);
const wheel = new Wheel();
const post = (message: FromPage): void => host.postMessage(message);
const problems = new ProblemMarks(document, ({ start, end }) => post({ type: 'problem', start, end }));
const notice = new Notice(document, action => post({ type: 'pressed', action }));

/** The first page of an article goes to where the reader was, or to its top; later ones stay where they are. */
let returning = true;

const handlers: { [T in ToPage['type']]: (message: Extract<ToPage, { type: T }>) => void } = {
  page({ update }) {
    if (!page.show(update)) {
      post({ type: 'lost' });
      return;
    }
    keepNewest(document);
    if (returning) scrollTo(0, memory.scroll);
    returning = false;
    sync.updated(update);
    problems.updated();
  },
  state({ state }) {
    returning ||= memory.uri !== state.uri;
    memory.setPanel(state);
    view.show(state);
    sync.resized();
  },
  scroll({ line, lines }) {
    sync.scrollTo(line, lines);
  },
  cursor({ line }) {
    sync.setCursor(line);
  },
  notice(message) {
    notice.show(message.notice);
  },
  problems({ list }) {
    problems.show(list);
  },
  picture({ address }) {
    showAnew(document, address);
  },
  copy() {
    void copy(richTextOf(document)).then(done => post({ type: 'copied', done }));
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
  if (!href) {
    choose(event);
    return;
  }
  // Places in the page itself are the browser's.
  if (href.startsWith('#')) return;
  event.preventDefault();
  event.stopPropagation();
  post({ type: 'link', href });
});
const choose = ({ clientX, clientY }: MouseEvent): void => {
  const marked = getSelection()?.isCollapsed === false ? undefined : problems.at(clientX, clientY);
  if (marked) post({ type: 'problem', start: marked.problem.start, end: marked.problem.end });
};
document.addEventListener(
  'wheel',
  event => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const steps = wheel.turn(event.deltaY);
    if (steps !== 0) post({ type: 'zoom', steps });
  },
  { passive: false },
);
markMissingPictures(document);
post({ type: 'ready' });
