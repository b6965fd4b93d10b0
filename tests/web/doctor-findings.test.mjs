import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildFindings, buildIn } from '../../web/doctor/build-marks.js';
import { clockFindings } from '../../web/doctor/clock.js';
import { crossOriginFindings } from '../../web/doctor/cross-origin.js';
import { inOrder, note, summaryOf, wrong } from '../../web/doctor/finding.js';
import { placementFindings } from '../../web/doctor/placement.js';
import { fileFindings } from '../../web/doctor/served-file.js';
import { answerFindings, pluginFindings } from '../../web/doctor/shop.js';
import { tokenFindings } from '../../web/doctor/theme.js';
import { canCompile } from '../../web/doctor/wasm-probe.js';
import { CAPABILITIES, ShopError } from '../../shop-plugin/contract.js';

/** @param {readonly import('../../web/doctor/finding.js').Finding[]} findings */
const said = (findings) => findings.map(({ level, sentence }) => `${level}: ${sentence}`);

test('A report says each thing once, what is wrong first, and counts', () => {
  const findings = inOrder([note('b', 'B.'), wrong('a', 'A.'), wrong('a', 'A.')]);
  assert.deepEqual(said(findings), ['wrong: A.', 'note: B.']);
  assert.equal(summaryOf(findings), 'One thing is wrong.');
  assert.equal(summaryOf([note('b', 'B.')]), 'Nothing is wrong with this embedding.');
  assert.equal(summaryOf([wrong('a', 'A.'), wrong('b', 'B.')]), '2 things are wrong.');
});

test('The shortest module is one that may be compiled here', () => assert.equal(canCompile(), true));

describe('A file', () => {
  const wasm = {
    url: '/stamgast.wasm',
    status: 200,
    type: 'application/wasm',
    encoding: /** @type {string | null} */ ('br'),
    bytes: 500_000,
    cache: 'no-cache',
  };

  test('that is served as it should be is not spoken of', () => {
    assert.deepEqual(fileFindings(wasm, 'wasm'), []);
    assert.deepEqual(fileFindings({ ...wasm, type: 'text/javascript; charset=utf-8' }, 'script'), []);
  });

  test('that is not there is missing, whatever its type', () => {
    assert.deepEqual(said(fileFindings({ ...wasm, status: 404, type: 'text/html' }, 'wasm')), [
      'wrong: /stamgast.wasm is answered with 404: put all files of one build beside stamgast-account.js.',
    ]);
    assert.match(said(fileFindings({ ...wasm, status: 0 }, 'wasm'))[0], /stamgast\.wasm does not arrive:/);
  });

  test('of another type is told with the right one', () => {
    assert.deepEqual(said(fileFindings({ ...wasm, type: 'text/plain' }, 'wasm')), [
      'wrong: /stamgast.wasm is served as text/plain, by which what packs on its way does not know it: serve .wasm as application/wasm.',
    ]);
    assert.deepEqual(said(fileFindings({ ...wasm, type: null }, 'script')), [
      'wrong: /stamgast.wasm is served without a type, which no browser runs as a module: serve .js and .mjs as text/javascript.',
    ]);
  });

  test('that is large and not packed, or never kept, could be faster', () => {
    assert.deepEqual(said(fileFindings({ ...wasm, encoding: null, cache: 'no-store' }, 'wasm')), [
      'note: /stamgast.wasm crosses the network unpacked, 500 kB: let your server pack it (brotli, else gzip).',
      'note: /stamgast.wasm is loaded anew at each visit: answer with Cache-Control: no-cache in the place of no-store.',
    ]);
    assert.deepEqual(fileFindings({ ...wasm, encoding: null, bytes: 900 }, 'wasm'), []);
  });
});

describe('The files of a build', () => {
  const build = {
    module: 'aaaaaaaa',
    catalogue: 'cccccccc',
    files: { 'stamgast.wasm': '01', 'stamgast.mjs': '02' },
  };

  test('that belong together are right', () => {
    assert.deepEqual(buildFindings(build, build, { 'stamgast.wasm': '01', 'stamgast.mjs': '02' }), []);
  });

  test('of which one is of another build are mixed', () => {
    assert.deepEqual(said(buildFindings(build, build, { 'stamgast.wasm': '99', 'stamgast.mjs': '02' })), [
      'wrong: stamgast.wasm is of another build than the other files: put all files of one build on the server, and empty caches in between.',
    ]);
    assert.match(
      said(buildFindings({ ...build, module: 'bbbbbbbb' }, build, { 'stamgast.mjs': '98' }))[0],
      /^wrong: stamgast-account\.js and stamgast\.mjs are of another build/,
    );
  });

  const marks = 'Object.freeze({module:"89abcdef",catalogue:"0123abcd",list:()=>u})';
  const script = 'https://shop.example/stamgast/stamgast-account.js';

  test('are asked for by the marks inside the element, and another script has none', () => {
    const served = buildIn(marks, script);
    assert.deepEqual([served.module, served.catalogue], ['89abcdef', '0123abcd']);
    assert.deepEqual(Object.values(served.files('nl')).map(String), [
      'https://shop.example/stamgast/stamgast.wasm?of=89abcdef',
      'https://shop.example/stamgast/stamgast-orders.wasm?of=89abcdef',
      'https://shop.example/stamgast/stamgast-rest.wasm?of=89abcdef',
      'https://shop.example/stamgast/stamgast.mjs?of=89abcdef',
      'https://shop.example/stamgast/locales/nl.json?of=0123abcd',
    ]);
    assert.equal(String(served.list()), 'https://shop.example/stamgast/build.json');
    assert.equal(buildIn('export default 1', script), null);
  });

  test('are asked for by the hashed names that the element knows', () => {
    const names = '{"stamgast.wasm":{hashed:"stamgast.12345678.wasm",integrity:"sha384-a+/="},';
    const more = '"locales/nl.json":{hashed:"locales/nl.9abcdef0.json",integrity:"sha384-b"}}';
    const { files } = buildIn(`${marks}${names}${more}`, script);
    const { 'stamgast.wasm': module, 'locales/nl.json': texts } = files('nl');
    assert.equal(String(module), 'https://shop.example/stamgast/stamgast.12345678.wasm');
    assert.equal(String(texts), 'https://shop.example/stamgast/locales/nl.9abcdef0.json');
  });
});

describe('A clock', () => {
  const date = 'Sun, 22 Nov 2026 12:00:00 GMT';
  const noon = Date.parse(date);

  test('that is two minutes off, or unknown, is right enough', () => {
    assert.deepEqual(clockFindings({ date, age: null }, noon + 119_000), []);
    assert.deepEqual(clockFindings({ date: null, age: null }, noon), []);
  });

  test('is compared with the time at which a cache hands an answer on', () => {
    assert.deepEqual(clockFindings({ date, age: '3600' }, noon + 3_600_000), []);
  });

  test('that is wrong is said by how much', () => {
    assert.deepEqual(said(clockFindings({ date, age: null }, noon - 600_000)), [
      "wrong: The clock of this device is 10 minutes behind the server's: set the one that is wrong by a time server.",
    ]);
    assert.match(
      said(clockFindings({ date, age: null }, noon + 86_400_000))[0],
      /is 24 hours ahead of the server's/,
    );
  });
});

describe('An API on another origin', () => {
  const right = {
    endpoint: 'https://api.example/shop-api',
    origin: 'https://shop.example',
    allowed: true,
    allowOrigin: /** @type {string | null} */ ('https://shop.example'),
    allowCredentials: /** @type {string | null} */ ('true'),
  };

  for (const [what, answer, sentence] of /** @type {[string, Partial<typeof right>, RegExp | null][]} */ ([
    ['allows the page', {}, null],
    [
      'allows nobody',
      { allowOrigin: null },
      /does not let pages of https:\/\/shop\.example read its answers \(CORS\):/,
    ],
    ['allows another page', { allowOrigin: 'https://other.example' }, /does not let pages of/],
    ['refuses OPTIONS', { allowed: false }, /also to OPTIONS/],
    [
      'allows everybody',
      { allowOrigin: '*' },
      /allows every origin, which browsers do not take for requests with cookies:/,
    ],
    ['takes no cookie', { allowCredentials: null }, /answer Access-Control-Allow-Credentials: true\.$/],
  ])) {
    test(`that ${what} ${sentence ? 'is told what to answer' : 'is right'}`, () => {
      const [finding, ...more] = crossOriginFindings({ ...right, ...answer });
      assert.deepEqual(more, []);
      if (sentence) assert.match(finding.sentence, sentence);
      else assert.equal(finding, undefined);
    });
  }
});

describe('An element', () => {
  const placed = {
    name: 'stamgast-account',
    connected: true,
    rendered: true,
    visible: true,
    width: 360,
    height: 900,
  };

  for (const [what, placement, sentence] of /** @type {[string, Partial<typeof placed>, string]} */ ([
    [
      'is nowhere',
      { connected: false },
      'wrong: <stamgast-account> is not on the page: append it to the document.',
    ],
    [
      'is not displayed',
      { rendered: false, visible: false, width: 0, height: 0 },
      'wrong: <stamgast-account> is not displayed: look for display: none on it and on what is around it.',
    ],
    [
      'is invisible',
      { visible: false },
      'wrong: <stamgast-account> is invisible: look for visibility: hidden and opacity: 0 on it and on what is around it.',
    ],
    [
      'has no height',
      { height: 0 },
      'wrong: <stamgast-account> has no height: give it, or what is around it, the room that it needs.',
    ],
    ['is narrow', { width: 120.4 }, 'note: <stamgast-account> is only 120 px wide: give it at least 280 px.'],
  ])) {
    test(`that ${what} is told so`, () => {
      assert.deepEqual(said(placementFindings({ ...placed, ...placement })), [sentence]);
    });
  }

  test('that can be seen is not spoken of', () => assert.deepEqual(placementFindings(placed), []));
});

describe('A token', () => {
  const tokens = ['color.accent', 'size.radius-m', 'text.body.family'];
  const found = (/** @type {string} */ property, /** @type {string} */ value, color = false) =>
    said(tokenFindings([{ property, value, color }], tokens));

  test('that there is, with a value that can be used, is right', () => {
    assert.deepEqual(found('--stamgast-color-accent', 'teal', true), []);
    assert.deepEqual(found('--stamgast-size-radius-m', '12px'), []);
    assert.deepEqual(found('--stamgast-text-body-family', 'Georgia, serif'), []);
  });

  test('that there is not is told with the one that is meant', () => {
    assert.deepEqual(found('--stamgast-colour-accent', 'teal', true), [
      'wrong: There is no token --stamgast-colour-accent, so that it changes nothing: do you mean --stamgast-color-accent?',
    ]);
  });

  test('whose value cannot be used is told what is wanted', () => {
    assert.match(found('--stamgast-color-accent', 'greenish')[0], /is 'greenish', which is not a colour,/);
    assert.match(
      found('--stamgast-size-radius-m', '1em')[0],
      /is '1em', which is not a number of CSS px, e\.g\. 12px,/,
    );
  });
});

describe('A shop', () => {
  const historian = {
    name: 'historian',
    capabilities: /** @type {any[]} */ (['orders']),
    getSession: async () => ({ customer: /** @type {any} */ ({ id: 'anna', name: 'Anna' }) }),
    listOrders: async () => ({ orders: [], next_cursor: null }),
  };

  test('is told which parts it does without', () => {
    const [finding, ...more] = pluginFindings(historian);
    assert.deepEqual(more, []);
    assert.equal(finding.level, 'note');
    const absent = Object.keys(CAPABILITIES).filter((name) => name !== 'orders');
    assert.match(finding.sentence, new RegExp(`lacks ${absent.join(', ')}: those parts are absent`));
  });

  test('that names what it cannot do is wrong', () => {
    const [finding] = pluginFindings({ ...historian, capabilities: ['orders', 'reorder'] });
    assert.match(
      finding.sentence,
      /\/capabilities\/1: reorder needs getProducts and getCart and setCartLines/,
    );
  });

  test('that says who is signed in is right, and one where nobody is says so', async () => {
    assert.deepEqual(await answerFindings(historian), []);
    const stranger = { ...historian, getSession: async () => ({ customer: null }) };
    assert.match((await answerFindings(stranger))[0].sentence, /^Nobody is signed in/);
  });

  test('that fails is told why, and what to look at', async () => {
    const broken = {
      ...historian,
      getSession: async () => {
        throw new ShopError('not_found', 'https://shop.example/shop-api: 404.');
      },
    };
    assert.deepEqual(said(await answerFindings(broken)), [
      "wrong: The shop 'historian' does not say who is signed in (https://shop.example/shop-api: 404): look whether " +
        "the attribute endpoint is the address of the shop's API.",
    ]);
  });
});
