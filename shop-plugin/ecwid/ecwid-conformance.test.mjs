import { createServer } from 'node:http';
import { createHmac } from 'node:crypto';
import { after, before } from 'node:test';
import { describeConformance } from '../conformance/describe-conformance.mjs';
import { createEcwidShop } from './ecwid.js';
import { MockEcwid } from './mock/mock-shop.js';
import { createEcwidEndpoint } from './server/endpoint.mjs';

const APP = { clientId: 'my-app', clientSecret: 'A1Lu7ANIhKD6' };
let mock = new MockEcwid();
/** The page asks a real server, which asks a mock of Ecwid. */
const server = createServer((request, response) => endpointOf(mock)(request, response));
before(() => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined))));
after(() => server.close());

/** @type {WeakMap<MockEcwid, ReturnType<typeof createEcwidEndpoint>>} */
const endpoints = new WeakMap();

/** @param {MockEcwid} shop */
function endpointOf(shop) {
  const endpoint = endpoints.get(shop) ?? createEcwidEndpoint({ ...shop.rest, ...APP });
  endpoints.set(shop, endpoint);
  return endpoint;
}

/** @param {string} email as the merchant's site signs it */
function payloadOf(email) {
  const message = Buffer.from(
    JSON.stringify({ appClientId: APP.clientId, userId: '234', profile: { email } }),
  );
  const signed = `${message.toString('base64')} ${Math.floor(Date.now() / 1000)}`;
  const [text, time] = signed.split(' ');
  return `${text} ${createHmac('sha1', APP.clientSecret).update(signed).digest('hex')} ${time}`;
}

/** @param {string} identity */
function shopOf(identity) {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  mock = new MockEcwid();
  const { api } = mock;
  return createEcwidShop({
    endpoint: `http://127.0.0.1:${port}/stamgast`,
    identity: () => identity,
    ecwid: () => api,
    schedule: () => {},
  });
}

describeConformance('Ecwid, as its documentation describes it,', {
  capabilities: ['orders', 'orders.search', 'reorder'],
  createPlugin: async () => shopOf(payloadOf('sanne.visser@example.nl')),
  createSignedOutPlugin: async () => shopOf(''),
  findThings: async () => [
    { product_id: '104', variant_id: '104-901' },
    { product_id: '101', variant_id: '101' },
  ],
  setStock: async ({ variant_id }, quantity) => mock.counter.setStock(variant_id, quantity),
  setPrice: async ({ variant_id }, price) => mock.counter.setPrice(variant_id, price),
  discontinue: async ({ variant_id }) => mock.counter.withdraw(variant_id),
  attributes: [{ name: 'Name', value: 'Sanne' }],
});
