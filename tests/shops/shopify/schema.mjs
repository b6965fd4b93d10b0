import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildClientSchema } from 'graphql';

const require = createRequire(import.meta.url);

/**
 * The schema of one of Shopify's APIs, as Shopify's own package ships it.
 * @param {'customer-account' | 'storefront'} api
 */
export function shopifySchema(api) {
  const file = require.resolve(`@shopify/hydrogen-react/${api}.schema.json`);
  return buildClientSchema(JSON.parse(readFileSync(file, 'utf8')));
}
