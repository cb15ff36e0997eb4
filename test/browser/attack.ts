import { visit } from './chromium';

/** Without it a payload that ran would only be an error in the console; both are looked for. */
const TRAP = '<script>window.run = what => parent.ran.push(what);</script>';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;

/** A page that nothing but its escaping protects. */
export function withoutPolicy(html: string): string {
  if (!POLICY.test(html)) throw new Error('The page has no policy.');
  return html.replace(POLICY, '');
}

export interface Seen {
  readonly ran: readonly string[];
  readonly requests: readonly string[];
  readonly noises: readonly string[];
  /** Elements, attributes and addresses that could do something. */
  readonly active: readonly string[];
}

/** Opens each page in a frame, points at every link, and tells what happened. */
export async function load(pages: readonly string[]): Promise<Seen> {
  const frames = '<!DOCTYPE html><html lang="en"><script>window.ran = [];</script><body></body></html>';
  return visit(frames, async ({ page, requests, noises }) => {
    await page.evaluate(
      async sources => {
        for (const source of sources) {
          const frame = document.createElement('iframe');
          frame.srcdoc = source;
          document.body.append(frame);
          await new Promise(resolve => (frame.onload = resolve));
          const links = frame.contentDocument?.querySelectorAll('a, img, [tabindex]') ?? [];
          for (const link of links)
            for (const kind of ['mouseover', 'focus', 'error']) link.dispatchEvent(new Event(kind));
        }
      },
      pages.map(html => html.replace('<head>', () => `<head>${TRAP}`)),
    );
    const active: string[] = [];
    for (const frame of page.frames().slice(1)) active.push(...(await frame.evaluate(activeParts)));
    const ran = await page.evaluate(() => (window as unknown as { ran: string[] }).ran);
    return { ran, requests: requests.filter(address => address !== 'about:srcdoc'), noises, active };
  });
}

/** Runs in the page: the trap and the structured data are the only scripts that may be there. */
export function activeParts(): string[] {
  const ours = (element: Element): boolean =>
    element.getAttribute('type') === 'application/ld+json' ||
    element.getAttribute('nonce') !== null ||
    element.textContent.startsWith('window.run =');
  return [...document.querySelectorAll('*')].flatMap(element => [
    ...(/^(?:iframe|object|embed|base|svg|math|form|input|template)$/.test(element.localName)
      ? [element.localName]
      : []),
    // The canonical address loads nothing.
    ...(element.localName === 'link' && element.getAttribute('rel') !== 'canonical' ? ['link'] : []),
    ...(element.localName === 'script' && !ours(element) ? ['script'] : []),
    ...(element.localName === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? '') ? ['refresh'] : []),
    ...[...element.attributes]
      .filter(
        ({ name, value }) =>
          name.startsWith('on') ||
          name === 'style' ||
          name === 'srcset' ||
          (/^(?:href|src|action)$/.test(name) && /^\W*(?:javascript|data|vbscript|file|blob):/i.test(value)),
      )
      .map(({ name, value }) => `${name}=${value}`),
  ]);
}
