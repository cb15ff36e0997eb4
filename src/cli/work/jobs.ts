import type * as analyse from '../jobs/analyse';
import type { LintedFile } from '../../core/lint/reporters/report';
import type { ExportSettings } from '../exporting';
import type { Line } from '../files/lines';
import type * as convert from '../jobs/convert';
import type * as format from '../jobs/format';
import type * as imports from '../jobs/import';
import type * as lint from '../jobs/lint';
import type * as site from '../jobs/site';
import type { Answer } from './answer';

/** One kind of work on one article: what it is told once, what it takes and what it gives. All of it crosses threads. */
interface Kind<Settings, Input, Output> {
  readonly settings: Settings;
  readonly input: Input;
  readonly output: Output;
}

export interface Kinds {
  readonly analyse: Kind<analyse.Settings, analyse.Input, Answer>;
  readonly convert: Kind<ExportSettings, convert.Input, Answer>;
  readonly convertLine: Kind<ExportSettings, Line, Answer>;
  readonly format: Kind<format.Settings, string, format.Output>;
  readonly import: Kind<imports.Settings, imports.Input, Answer>;
  readonly lint: Kind<lint.Settings, string, LintedFile>;
  readonly site: Kind<site.Assigned, site.Input, site.Output>;
}

export type KindName = keyof Kinds;

/** Works on one article; a `Failure` spoils that article alone. */
export type Job<K extends KindName> = (input: Kinds[K]['input']) => Promise<Kinds[K]['output']>;

/** Where each kind of work is done; loaded by the thread that does it. */
export const JOBS: { readonly [K in KindName]: (settings: Kinds[K]['settings']) => Promise<Job<K>> } = {
  analyse: async settings => (await import('../jobs/analyse')).analyseJob(settings),
  convert: async settings => (await import('../jobs/convert')).convertJob(settings),
  convertLine: async settings => (await import('../jobs/convert-line')).convertLineJob(settings),
  format: async settings => (await import('../jobs/format')).formatJob(settings),
  import: async settings => (await import('../jobs/import')).importJob(settings),
  lint: async settings => (await import('../jobs/lint')).lintJob(settings),
  site: async settings => (await import('../jobs/site')).siteJob(settings),
};
