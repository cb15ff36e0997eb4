import { layoutFor, pageSettings } from '../core/layout/choice';
import type { Article } from '../core/article/types';
import type { Desk } from '../core/desk/types';
import type { Asset, ExportContext, Exported, Refused } from '../core/exchange/types';
import { printPage } from '../machine/print';
import { clock } from './clock';
import { Failure } from './failure';

/** What every export of one call has in common. */
export interface ExportSettings {
  /** Id of the format. */
  readonly to: string;
  readonly layout: string | undefined;
  readonly config: string | undefined;
  /** Write styles and pictures beside a page, not into it. */
  readonly assets: boolean;
  readonly allowEmbargoed: boolean;
}

/** What is known of one article. */
export interface Known {
  readonly desk: Desk;
  /** Its pictures by `src` as typed. */
  readonly pictures: ReadonlyMap<string, Asset>;
  readonly uri?: string;
}

export function exportContext(
  article: Article,
  { desk, pictures, uri }: Known,
  settings: ExportSettings,
): ExportContext {
  const layout = layoutFor(article, desk, settings.layout);
  return {
    layout,
    page: pageSettings(article, desk, layout),
    asset: src => pictures.get(src),
    now: clock.now(),
    allowEmbargoed: settings.allowEmbargoed,
    filesBeside: settings.assets,
    print: printPage,
    ...(uri !== undefined && { uri }),
  };
}

/**
 * @param name the article as messages name it
 * @throws {Failure} where the article was refused
 */
export function written(exported: Exported | Refused, name: string): Exported {
  if (!('refused' in exported)) return exported;
  const remedy = exported.embargoed === true ? ' --allow-embargoed exports it all the same.' : '';
  throw new Failure(`${name} was not exported: ${exported.refused}${remedy}`);
}
