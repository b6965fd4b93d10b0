import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { NoDeprecatedCustomRule, parse, validate } from 'graphql';
import { queryCost } from '../../tests/shops/shopify/query-cost.mjs';
import { shopifySchema } from '../../tests/shops/shopify/schema.mjs';
import * as customerQueries from './customer-queries.js';
import * as storefrontQueries from './storefront-queries.js';

/** No single query of the Customer Account API may cost more. */
const MOST_COST = 1_000;

/** What a document is sent with where a list is as long as the question says. */
const LONGEST = { first: 8 };

/**
 * Every document of a module; those that are made for a number of things, for one and for as many as are
 * asked for.
 */
function documentsOf(module, most) {
  return Object.entries(module).flatMap(([name, document]) =>
    typeof document === 'function'
      ? [1, most].map((count) => [`${name}(${count})`, document(count)])
      : [[name, document]],
  );
}

const APIS = {
  'customer-account': documentsOf(customerQueries, 4),
  storefront: documentsOf(storefrontQueries, 25),
};

for (const [api, documents] of Object.entries(APIS)) {
  describe(`By the schema that Shopify ships for its ${api} API of 2026-04`, () => {
    const schema = shopifySchema(api);

    for (const [name, document] of documents) {
      test(`${name} is valid, and asks for nothing that is deprecated`, () => {
        const parsed = parse(document);
        assert.deepEqual(
          validate(schema, parsed).map(({ message }) => message),
          [],
        );
        assert.deepEqual(validate(schema, parsed, [NoDeprecatedCustomRule]), []);
      });
    }
  });
}

test('a query of the Customer Account API never costs more than Shopify lets a query cost', () => {
  for (const [name, document] of APIS['customer-account']) {
    const cost = queryCost(parse(document), LONGEST);
    assert.ok(cost <= MOST_COST, `${name} costs ${cost}`);
  }
});
