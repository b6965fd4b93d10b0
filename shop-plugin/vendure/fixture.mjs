import { readFileSync } from 'node:fs';

/**
 * What a real Vendure answered to one of the adapter's questions (tests/shops/record-fixtures.mjs writes it down).
 * @param {'session' | 'orders' | 'products' | 'cart' | 'empty-cart'} name
 */
export function fixture(name) {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));
}
