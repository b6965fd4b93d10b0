import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { parsePolicies, policyFindings } from '../../web/doctor/content-policy.js';
import { PARTS, SHOPS } from '../../web/embed/choices.js';
import { contentPolicy, responseHeaders } from '../../web/embed/response-headers.js';
import { FRAMEWORKS } from '../../web/embed/snippets.js';
import { ADAPTERS } from '../../web/element/shop-loader.js';

/** @type {import('../../web/embed/choices.js').Embedding} */
const VENDURE = {
  shop: 'vendure',
  endpoint: '/shop-api',
  part: 'page',
  theme: 'auto',
  locale: '',
  files: '/stamgast/',
  pictures: '',
};

describe('The snippet', () => {
  test('for plain HTML is a script and an element, with what stands in for it', () => {
    assert.deepEqual(FRAMEWORKS.html.write(VENDURE), [
      {
        file: 'account.html',
        text:
          '<script type="module" src="/stamgast/stamgast-account.js"></script>\n' +
          '<stamgast-account shop="vendure" endpoint="/shop-api">\n' +
          '  <a href="/account/orders">Your orders</a>\n</stamgast-account>',
      },
    ]);
  });

  test('says part, theme and language only where they are chosen', () => {
    const [{ text }] = FRAMEWORKS.html.write({ ...VENDURE, part: 'profile', theme: 'dark', locale: 'nl' });
    assert.match(
      text,
      /<stamgast-account shop="vendure" endpoint="\/shop-api" section="profile" locale="nl" theme="dark">/,
    );
  });

  test('keeps what somebody types inside its attribute', () => {
    const [{ text }] = FRAMEWORKS.html.write({ ...VENDURE, endpoint: '/a"><script>&' });
    assert.match(text, /endpoint="\/a&quot;>&lt;script>&amp;">/);
  });

  test('gives a plugin as an object, in a file of its own, where the shop needs one', () => {
    const [page, script] = FRAMEWORKS.html.write({ ...VENDURE, shop: 'shopify', endpoint: '' });
    assert.match(page.text, /src="account\.js"><\/script>\n<stamgast-account>/);
    assert.match(script.text, /^import \{ createShopifyShop \} from '\/stamgast\/plugins\/shopify\.js';/);
    assert.match(script.text, /document\.querySelector\('stamgast-account'\)\.shop = shop;$/);
  });

  test('gives React and Vue the plugin as a property', () => {
    const own = /** @type {typeof VENDURE} */ ({ ...VENDURE, shop: 'own' });
    assert.match(FRAMEWORKS.react.write(own)[1].text, /<stamgast-account shop=\{shop\}>/);
    assert.match(FRAMEWORKS.vue.write(own)[1].text, /<stamgast-account :shop\.prop="shop">/);
  });

  for (const [framework, { title, write }] of Object.entries(FRAMEWORKS)) {
    test(`for ${title} is what the page about installing says`, async () => {
      const page = await readFile(new URL('../../docs/installing.md', import.meta.url), 'utf8');
      const shop = framework === 'html' ? 'vendure' : 'own';
      for (const { file, text } of write(/** @type {typeof VENDURE} */ ({ ...VENDURE, shop })))
        assert.ok(page.includes(text), `${file}\n${text}`);
    });
  }

  test('has no inline script for any shop, part or framework', () => {
    for (const shop of /** @type {(keyof typeof SHOPS)[]} */ (Object.keys(SHOPS))) {
      for (const part of /** @type {(keyof typeof PARTS)[]} */ (Object.keys(PARTS))) {
        const html = FRAMEWORKS.html
          .write({ ...VENDURE, shop, part })
          .find(({ file }) => file.endsWith('.html'));
        assert.doesNotMatch(html?.text ?? '', /<script(?![^>]*\bsrc=)|<style|\son\w+=/, `${shop} ${part}`);
      }
    }
  });

  test('is offered for every shop that the element knows by name', () => {
    for (const name of Object.keys(ADAPTERS)) assert.ok(Object.hasOwn(SHOPS, name), name);
  });
});

describe('The policy', () => {
  test('of a shop on the page’s own origin is the strict one of the README', () => {
    assert.equal(
      contentPolicy(VENDURE),
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'",
    );
  });

  test('lets an API, files and pictures of other origins through, and no more: the doctor finds nothing', () => {
    const files = 'https://cdn.example/stamgast/';
    const endpoint = 'https://api.example/shop-api';
    const policy = contentPolicy({ ...VENDURE, files, endpoint, pictures: 'https://img.example' });
    const needs = [
      { directive: 'script-src-elem', url: `${files}stamgast-account.js`, what: '' },
      { directive: 'connect-src', url: `${files}stamgast.wasm`, what: '' },
      { directive: 'connect-src', url: endpoint, what: '' },
      { directive: 'img-src', url: 'https://img.example/1.jpg', what: '' },
    ];
    assert.deepEqual(policyFindings(parsePolicies(policy), 'https://shop.example/', needs), []);
    const other = [{ directive: 'connect-src', url: 'https://img.example/', what: 'it' }];
    assert.equal(policyFindings(parsePolicies(policy), 'https://shop.example/', other).length, 1);
  });

  test('comes with what the other servers answer, where there are any', () => {
    assert.equal(responseHeaders(VENDURE).length, 3);
    assert.deepEqual(
      responseHeaders({ ...VENDURE, files: '' }).map(({ where }) => where),
      ['the page', 'assets/ of the built app'],
    );
    const elsewhere = responseHeaders({
      ...VENDURE,
      files: 'https://cdn.example/',
      endpoint: 'https://api.example/',
    });
    assert.deepEqual(
      elsewhere.slice(3).map(({ where }) => where),
      ["all of Stamgast's files", "the shop's API at https://api.example"],
    );
  });
});
