import { once } from 'node:events';
import { createServer } from 'node:http';
import { execute, GraphQLError, parse, validate } from 'graphql';
import { readAll } from '../exchange.mjs';
import { sendPicture } from '../mock-picture.mjs';
import { PICTURES_PATH } from './catalogue.mjs';
import { queryCost } from './query-cost.mjs';
import { shopifySchema } from './schema.mjs';
import { createShop } from './shop.mjs';

export const STOREFRONT_TOKEN = 'public-storefront-token';

/** Shopify refuses a query that could cost more. */
const MOST_COST = 1_000;

const schemas = { customer: shopifySchema('customer-account'), storefront: shopifySchema('storefront') };

/**
 * A Shopify on loopback: both APIs at their own addresses and with their own tokens, over HTTP, made from the
 * schemas that Shopify ships. What they answer comes from ./shop.mjs.
 * @param {{port?: number, now?: () => number}} [options]
 */
export async function startShopify({ port = 0, now } = {}) {
  let shop = createShop({ now });
  const settings = { mostCost: MOST_COST, tellsStock: true };
  const server = createServer((incoming, outgoing) => {
    if (incoming.url?.startsWith(PICTURES_PATH)) return sendPicture(incoming.url, outgoing);
    answer(shop, settings, incoming)
      .catch((error) => ({ status: 500, body: { errors: [{ message: error.message }] } }))
      .then(({ status, body }) => {
        outgoing.writeHead(status, { 'content-type': 'application/json' });
        outgoing.end(JSON.stringify(body));
      });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    settings,
    get shop() {
      return shop;
    },
    /** As it was in the beginning. */
    reset() {
      shop = createShop({ now });
      Object.assign(settings, { mostCost: MOST_COST, tellsStock: true });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * @param {ReturnType<typeof createShop>} shop
 * @param {{mostCost: number, tellsStock: boolean}} settings
 * @param {import('node:http').IncomingMessage} incoming
 * @returns {Promise<{status: number, body: any}>}
 */
async function answer(shop, settings, incoming) {
  const { url, headers } = incoming;
  const body = (await readAll(incoming)).toString();
  if (url === '/.well-known/customer-account-api') {
    // Shopify tells the newest version here, whatever the page was written for.
    return { status: 200, body: { graphql_api: `http://${headers.host}/customer/api/2026-10/graphql` } };
  }
  if (url === '/customer/api/2026-04/graphql') {
    const account = shop.account(headers.authorization);
    if (!account) return { status: 401, body: { errors: 'Invalid access token.' } };
    return run(schemas.customer, shop.customerRoot(account), JSON.parse(body), settings.mostCost);
  }
  if (url === '/api/2026-04/graphql.json') {
    if (headers['x-shopify-storefront-access-token'] !== STOREFRONT_TOKEN) {
      return { status: 401, body: { errors: [{ message: '', extensions: { code: 'UNAUTHORIZED' } }] } };
    }
    const request = JSON.parse(body);
    if (!settings.tellsStock && request.variables.tellsStock)
      return refusal('ACCESS_DENIED', 'Access denied.');
    return run(schemas.storefront, shop.storefrontRoot, request, Infinity);
  }
  return { status: 404, body: { errors: 'Not Found' } };
}

/**
 * @param {import('graphql').GraphQLSchema} schema
 * @param {object} rootValue
 * @param {{query: string, variables: Record<string, unknown>}} request
 * @param {number} mostCost
 */
async function run(schema, rootValue, { query, variables }, mostCost) {
  const document = parse(query);
  const [mistake] = validate(schema, document);
  if (mistake) return refusal('undefinedField', mistake.message);
  const bad = Object.values(variables)
    .flat()
    .find(
      (value) =>
        typeof value === 'string' && /^gid:/.test(value) && !/^gid:\/\/shopify\/\w+\/\w+/.test(value),
    );
  if (bad) return refusal('INVALID_VARIABLE', `Invalid global id '${bad}'`);
  if (queryCost(document, variables) > mostCost)
    return refusal('MAX_COST_EXCEEDED', 'Query cost is too high.');
  const result = await execute({ schema, document, rootValue, variableValues: variables });
  const unforeseen = result.errors?.find(
    ({ originalError }) => originalError && !(originalError instanceof GraphQLError),
  );
  if (unforeseen) throw unforeseen;
  return { status: 200, body: result };
}

/** @param {string} code @param {string} message */
function refusal(code, message) {
  return { status: 200, body: { errors: [{ message, extensions: { code } }] } };
}
