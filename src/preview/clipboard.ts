/** Puts rich text into the clipboard, which only a page that has the focus may do. */
import type { RichText } from './rich-text';

/** Milliseconds that the focus may take to come. */
const FOCUS_LIMIT = 2_000;

/** Resolves to whether it is there now. */
export async function copy({ html, plain }: RichText): Promise<boolean> {
  await focused();
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

async function focused(): Promise<void> {
  if (document.hasFocus()) return;
  const came = new Promise(resolve => addEventListener('focus', resolve, { once: true }));
  focus();
  await Promise.race([came, new Promise(resolve => setTimeout(resolve, FOCUS_LIMIT))]);
}
