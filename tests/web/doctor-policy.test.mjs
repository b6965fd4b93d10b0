import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePolicies, policyFindings } from '../../web/doctor/content-policy.js';

const PAGE = 'https://shop.example/account';
const NEEDS = [
  {
    directive: 'script-src-elem',
    url: 'https://shop.example/stamgast/stamgast-account.js',
    what: "Stamgast's scripts",
  },
  { directive: 'connect-src', url: 'https://api.shop.example:8443/shop-api', what: "the shop's API" },
];

/** @param {string} header @param {typeof NEEDS} [needs] */
function sentences(header, needs = NEEDS) {
  return policyFindings(parsePolicies(header), PAGE, needs).map(({ sentence }) => sentence);
}

const WASM =
  "The page's content security policy forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src.";
const API =
  "The page's content security policy keeps the shop's API (https://api.shop.example:8443/shop-api) away: add " +
  'https://api.shop.example:8443 to its connect-src.';
const SCRIPTS =
  "The page's content security policy keeps Stamgast's scripts (https://shop.example/stamgast/stamgast-account.js) " +
  "away: add 'self' to its script-src.";

describe('A content security policy', () => {
  test('that is not there forbids nothing', () => assert.deepEqual(sentences(''), []));

  test('that allows what is needed is right', () => {
    assert.deepEqual(
      sentences("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' https://api.shop.example:8443"),
      [],
    );
  });

  test('without wasm-unsafe-eval forbids WebAssembly', () => {
    assert.deepEqual(sentences("script-src 'self'"), [WASM]);
  });

  test('says by default-src what it does not say by itself', () => {
    assert.deepEqual(sentences("default-src 'none'"), [WASM, SCRIPTS, API]);
  });

  test('holds beside every other one', () => {
    const right = "script-src 'self' 'wasm-unsafe-eval'";
    assert.deepEqual(sentences(`${right}, connect-src 'self'`), [API]);
  });

  test('with a nonce leaves the scripts to their tags, and WebAssembly forbidden', () => {
    assert.deepEqual(sentences("script-src 'nonce-abc' 'strict-dynamic'"), [WASM]);
  });

  for (const [source, allowed] of /** @type {[string, boolean][]} */ ([
    ['*', true],
    ['https:', true],
    ['http:', true],
    ['wss:', false],
    ['https://*.shop.example:8443', true],
    ['https://*.shop.example', false],
    ['*.shop.example:*', true],
    ['https://shop.example:8443', false],
    ['api.shop.example:8443', true],
    ['https://api.shop.example:8443/shop-api', true],
    ['https://api.shop.example:8443/shop-api/', false],
    ['https://API.shop.example:8443/', true],
    ["'none'", false],
  ])) {
    test(`with connect-src ${source} ${allowed ? 'allows' : 'stops'} the API`, () => {
      assert.deepEqual(sentences(`connect-src ${source}`, NEEDS.slice(1)), allowed ? [] : [API]);
    });
  }
});
