/**
 * Writes `shop-plugin/schema/` anew, after the contract or the shapes of the checker have changed:
 * `node shop-plugin/checker/schema/write-schemas.mjs && ./dev format`
 */

import { mkdir, rm, writeFile } from 'node:fs/promises';

import { contractSchemas } from './contract-schemas.js';
import { contractSources, SCHEMA_FOLDER } from './contract-sources.mjs';

const schemas = contractSchemas(await contractSources());

await rm(SCHEMA_FOLDER, { recursive: true, force: true });
await mkdir(SCHEMA_FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  await writeFile(new URL(name, SCHEMA_FOLDER), `${JSON.stringify(schema, null, 2)}\n`);
}
