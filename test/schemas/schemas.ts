import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** The official schemas: `CROSSHEAD_SCHEMAS`, else the folder beside the project. */
export const ROOT = path.resolve(process.env['CROSSHEAD_SCHEMAS'] ?? '../shared/schemas');

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** What is wrong with some documents, one line a fault. */
export type Check = (documents: readonly string[]) => Promise<string[]>;

export function jsonSchema(file: string): Check {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  // ninjs refers to the schema of GeoJSON, which lies on the network; no export holds any.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
  const validate = ajv.compile(JSON.parse(read(file)) as object);
  const faultsOf = (document: string) =>
    validate(JSON.parse(document))
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  return documents => Promise.resolve(documents.flatMap(faultsOf));
}

/** An XML schema with the files that it may include: all that lie beside it. */
export function xmlSchema(folder: string, main: string): Check {
  const file = (name: string) => ({ fileName: name, contents: read(path.join(folder, name)) });
  const beside = readdirSync(path.join(ROOT, folder)).filter(name => name.endsWith('.xsd') && name !== main);
  return async documents => {
    const { errors } = await validateXML({
      xml: documents.map((contents, at) => ({ fileName: `export-${at}.xml`, contents })),
      schema: file(main),
      preload: beside.map(file),
      maxMemoryPages: 8192,
    });
    return errors.map(({ message, loc }) => `${loc?.fileName ?? ''} ${message}`);
  };
}
