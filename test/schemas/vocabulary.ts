/** Whether JSON-LD says of things only what schema.org lets be said of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './schemas';

interface Term {
  readonly '@id': string;
  readonly '@type': string | readonly string[];
}

/** One reference or several. */
type References = { readonly '@id': string } | readonly { readonly '@id': string }[];

const PREFIX = 'schema:';

const read = (): ReadonlyMap<string, Term> => {
  const file = path.join(ROOT, 'schema.org/schema/schemaorg-current-https.jsonld');
  const { '@graph': graph } = JSON.parse(readFileSync(file, 'utf8')) as { readonly '@graph': readonly Term[] };
  return new Map(graph.map(term => [term['@id'].replace(PREFIX, ''), term]));
};

/** Gives the check: what is wrong with a document, a line each. */
export function vocabulary(): (document: unknown) => string[] {
  const terms = read();
  const referred = (name: string, key: string): string[] => {
    const value = (terms.get(name) as Readonly<Record<string, References>> | undefined)?.[key];
    return [value ?? []].flat().map(({ '@id': id }) => id.replace(PREFIX, ''));
  };
  const isA = (type: string, wanted: readonly string[]): boolean =>
    wanted.includes(type) || referred(type, 'rdfs:subClassOf').some(above => isA(above, wanted));
  const faultsOf = (thing: Readonly<Record<string, unknown>>): string[] => {
    const type = String(thing['@type']);
    if (!terms.has(type)) return [`There is no type ${type}.`];
    return Object.entries(thing).flatMap(([name, value]) => {
      if (name.startsWith('@')) return [];
      if (!isA(type, referred(name, 'schema:domainIncludes'))) return [`A ${type} has no ${name}.`];
      return [value].flat().flatMap(each => faultsIn(each, name));
    });
  };
  const faultsIn = (value: unknown, name: string): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const thing = value as Readonly<Record<string, unknown>>;
    const fits = isA(String(thing['@type']), referred(name, 'schema:rangeIncludes'));
    return [...(fits ? [] : [`${name} is no ${String(thing['@type'])}.`]), ...faultsOf(thing)];
  };
  return document => faultsOf(document as Readonly<Record<string, unknown>>);
}
