import { readFrontMatter } from '../../core/article/front-matter';
import type { Exchange } from '../../core/ports';
import { loadExchange } from '../../machine/exchange';
import { clock } from '../clock';
import { desks, type DeskFor } from '../desks';
import { readText } from '../files/read';
import type { Input } from '../jobs/site';
import type { Plan } from './plan';

/**
 * The folders of the fronts that the sections of a site's stories will have, read from the stories' first lines: pages lead there,
 * and the fronts themselves are written last. A story that cannot be read or is under embargo makes none.
 */
export async function frontFolders(inputs: readonly Input[], { settings }: Plan): Promise<string[]> {
  const exchange = await loadExchange();
  const deskFor = desks(settings.config);
  const folders = new Set<string>();
  for (const { file } of inputs) {
    const front = await frontMatterOf(file);
    if (front === undefined || (await isEmbargoed(front, file, { exchange, deskFor, settings }))) continue;
    for (const folder of exchange.frontsFor(front)) folders.add(folder);
  }
  return [...folders].sort();
}

type Front = { readonly front: ReturnType<typeof readFrontMatter> };

/** Of a file that can be read; the thread that does the story tells about others. */
const frontMatterOf = (file: string): Promise<Front | undefined> =>
  readText(file).then(
    text => ({ front: readFrontMatter(text) }),
    () => undefined,
  );

interface Means {
  readonly exchange: Exchange;
  readonly deskFor: DeskFor;
  readonly settings: Plan['settings'];
}

async function isEmbargoed(front: Front, file: string, { exchange, deskFor, settings }: Means): Promise<boolean> {
  if (!front.front.fields.some(({ name }) => name === 'embargo')) return false;
  const desk = await deskFor(file).catch(() => undefined);
  const page = exchange.formatOf('html');
  if (desk === undefined || page === undefined) return true;
  const { allowEmbargoed } = settings;
  const context = { allowEmbargoed, now: clock.now(), page: { timeZone: desk.desk.timeZone } };
  return exchange.embargoOn(front, page, context) !== undefined;
}
