/**
 * First screens as customers of all kinds meet them: those whose functions are in the first part of the module. `./dev profile`
 * records them, and a test opens each of them without the rest.
 *
 * @typedef {object} Visit
 * @property {string} name
 * @property {string} body the elements; those without a shop get the demo shop, changed by `shop`
 * @property {(demo: any, given: any) => object} [shop] methods in the place of the demo shop's. Runs in the page
 * @property {string | number} [given] to `shop`
 * @property {string} [language] of the page
 * @property {number} [width] of the window, CSS px
 * @property {boolean} [withoutGpu]
 * @property {boolean} [near] the customer moves over a button and tabs to it
 */

const ACCOUNT = '<stamgast-account data-part></stamgast-account>';
const ORDERS = '<stamgast-orders data-part></stamgast-orders>';
const REORDER = '<stamgast-reorder data-part order="order-120"></stamgast-reorder>';

/** With all that a cart can hold. @param {any} demo */
const fullCart = (demo) => ({
  getCart: async (/** @type {any} */ options) => {
    const { orders } = await demo.listOrders({ cursor: null, limit: 5, text: '', states: [] }, options);
    const lines = orders.flatMap((/** @type {any} */ order) => order.lines);
    return {
      ...(await demo.getCart(options)),
      id: 'cart',
      total: 4200,
      lines: lines.slice(0, 4).map((/** @type {any} */ line, /** @type {number} */ index) => ({
        id: `line-${index}`,
        product_id: line.product_id,
        variant_id: line.variant_id,
        title: line.title,
        quantity: index + 1,
        unit_price: line.unit_price,
        total: line.unit_price * (index + 1),
        attributes: [{ name: 'Gravure', value: 'Anna' }],
      })),
    };
  },
});

/** @param {any} demo @param {number} count */
const newest = (demo, count) => ({
  listOrders: async (/** @type {any[]} */ ...asked) => {
    const page = await demo.listOrders(...asked);
    return { ...page, orders: page.orders.slice(0, count), next_cursor: null };
  },
});

/** @param {any} demo */
const longAgo = (demo) => ({
  listOrders: async (/** @type {any[]} */ ...asked) => {
    const page = await demo.listOrders(...asked);
    const placed_at = new Date(Date.now() - 300 * 86_400_000).toISOString();
    return { ...page, orders: page.orders.map((/** @type {any} */ order) => ({ ...order, placed_at })) };
  },
});

/** @param {any} demo */
const unreadable = (demo) => ({
  listOrders: async (/** @type {any[]} */ ...asked) => {
    const page = await demo.listOrders(...asked);
    return { ...page, orders: [{ id: 'bad' }, ...page.orders, { id: 'worse', number: 'W', lines: [{}] }] };
  },
});

const badPictures = (/** @type {any} */ demo) => ({
  listOrders: async (/** @type {any[]} */ ...asked) => {
    const page = await demo.listOrders(...asked);
    const missing = (/** @type {any} */ line) => ({ ...line, image_url: '/pictures/missing.png' });
    return {
      ...page,
      orders: page.orders.map((/** @type {any} */ order) => ({ ...order, lines: order.lines.map(missing) })),
    };
  },
});

const nobody = () => ({ getSession: async () => ({ customer: null }) });
const elsewhere = (/** @type {any} */ demo) => ({
  capabilities: demo.capabilities.filter((/** @type {string} */ name) => name !== 'sign_in.link'),
  getSession: async () => ({ customer: null, sign_in_url: '/sign-in' }),
});
/** @param {any} _demo @param {string} given the method and the code of its error */
const failing = (_demo, given) => {
  const [method, code] = given.split(' ');
  const error = Object.assign(new Error('no'), { name: 'ShopError', code, retryable: code === 'network' });
  return { [method]: () => Promise.reject(error) };
};

/** Of the newest order all was withdrawn, of the next a part; one stays. @param {any} demo */
const withdrawn = (demo) => ({
  listOrders: async (/** @type {any[]} */ ...asked) => {
    const page = await demo.listOrders(...asked);
    const until = new Date(Date.now() + 7 * 86_400_000).toISOString();
    const acknowledgement = {
      id: 'a',
      received_at: until,
      content: 'Alles terug',
      sent_to: 'anna@example.com',
    };
    const of = (/** @type {any} */ { lines }, /** @type {object} */ more) =>
      lines.map((/** @type {any} */ { id: line_id }) => ({ line_id, ...more }));
    const [first, second, third, ...others] = page.orders;
    const orders = [
      { ...first, withdrawal: { state: 'acknowledged', until, acknowledgement } },
      { ...second, withdrawal: { state: 'open', until, remaining_lines: of(second, { quantity: 1 }) } },
      { ...third, withdrawal: { state: 'excluded', until, excluded_lines: of(third, { reason: 'Vers' }) } },
    ];
    return { ...page, orders: [...orders, ...others] };
  },
});

/** From one order to the next go so many days. @param {any} demo @param {number} days */
const spread = (demo, days) => ({
  listOrders: async (/** @type {any[]} */ ...asked) => {
    const page = await demo.listOrders(...asked);
    const at = (/** @type {number} */ index) =>
      new Date(Date.now() - index * days * 86_400_000).toISOString();
    return {
      ...page,
      orders: page.orders.map((/** @type {any} */ order, /** @type {number} */ index) => ({
        ...order,
        placed_at: at(index),
      })),
    };
  },
});

/** @param {any} _demo @param {string} capabilities */
const able = (_demo, capabilities) => ({ capabilities: capabilities.split(' ') });

/** Answers that come when the page has drawn for a while without them: with placeholders. @param {any} demo @param {string} methods */
const slow = (demo, methods) =>
  Object.fromEntries(
    methods.split(' ').map((name) => [
      name,
      async (/** @type {any[]} */ ...asked) => {
        const isLoaded = () =>
          performance.getEntriesByType('resource').some((file) => /gast\.wasm/.test(file.name));
        for (let frames = 0; frames < 60; frames += isLoaded() ? 1 : 0)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        return demo[name](...asked);
      },
    ]),
  );

/** @type {readonly Visit[]} */
export const FIRST_SCREENS = [
  { name: 'the orders', body: ACCOUNT, near: true },
  { name: 'the orders in German', body: ACCOUNT, language: 'de' },
  { name: 'the orders on a phone', body: ACCOUNT, width: 360, near: true },
  { name: 'the orders on a phone as a document', body: ACCOUNT, width: 360, withoutGpu: true },
  { name: 'the orders on a large screen', body: ACCOUNT, width: 1600 },
  { name: 'the orders of many years', body: ACCOUNT, shop: spread, given: 130 },
  { name: 'the orders of a shop that can do little', body: ACCOUNT, shop: able, given: 'orders' },
  {
    name: 'the orders of a shop without loyalty',
    body: ACCOUNT,
    shop: able,
    given: 'orders reorder favourites',
  },
  { name: 'offers without loyalty', body: ACCOUNT, shop: able, given: 'orders reorder offers' },
  { name: 'offers on a phone', body: ACCOUNT, shop: able, given: 'orders reorder offers', width: 360 },
  { name: 'orders withdrawn from', body: ACCOUNT, shop: withdrawn },
  { name: 'the orders from right to left', body: ACCOUNT, language: 'ar' },
  { name: 'the orders as a document', body: ACCOUNT, withoutGpu: true, near: true },
  {
    name: 'the orders of who may be told apart',
    body: ACCOUNT.replace('data-part', 'data-part consent="analytics personalisation"'),
  },
  { name: 'the orders beside a filled cart', body: ACCOUNT, shop: fullCart },
  { name: 'one order', body: ACCOUNT, shop: newest, given: 1 },
  { name: 'two orders', body: ACCOUNT, shop: newest, given: 2 },
  { name: 'no orders', body: ACCOUNT, shop: newest, given: 0 },
  { name: 'orders of long ago', body: ACCOUNT, shop: longAgo },
  { name: 'orders that cannot be read', body: ACCOUNT, shop: unreadable },
  { name: 'pictures that are gone', body: ACCOUNT, shop: badPictures },
  {
    name: 'a theme with mistakes',
    body: ACCOUNT.replace('data-part', 'data-part style="--stamgast-color-accent: 12"'),
  },
  { name: 'that nobody is signed in', body: ACCOUNT, shop: nobody },
  { name: 'where to sign in', body: ACCOUNT, shop: elsewhere },
  { name: 'that the orders did not come', body: ACCOUNT, shop: failing, given: 'listOrders network' },
  { name: 'that the session did not come', body: ACCOUNT, shop: failing, given: 'getSession network' },
  { name: 'the orders without the cart', body: ACCOUNT, shop: failing, given: 'getCart network' },
  { name: 'the orders of a slow shop', body: ACCOUNT, shop: slow, given: 'getSession listOrders getCart' },
  { name: 'the orders before who is signed in', body: ACCOUNT, shop: slow, given: 'getSession' },
  { name: 'who is signed in before the orders', body: ACCOUNT, shop: slow, given: 'listOrders' },
  { name: 'the orders before the cart', body: ACCOUNT, shop: slow, given: 'getCart listReturns listReviews' },
  { name: 'the list of orders', body: ORDERS + REORDER },
  {
    name: 'the list of orders of a slow shop',
    body: ORDERS,
    shop: slow,
    given: 'getSession listOrders getCart',
  },
  { name: 'a button', body: REORDER, near: true },
  { name: 'a button on a phone', body: REORDER, width: 360 },
  { name: 'a button of a shop that can do little', body: REORDER, shop: able, given: 'orders reorder' },
  { name: 'a button as a document', body: REORDER, withoutGpu: true, near: true },
  { name: 'a button beside a filled cart', body: REORDER, shop: fullCart },
  {
    name: 'a button of a slow shop',
    body: REORDER,
    shop: slow,
    given: 'getSession listOrders getCart',
    near: true,
  },
  { name: 'a button before who is signed in', body: REORDER, shop: slow, given: 'getSession' },
  { name: 'a button without the cart', body: REORDER, shop: failing, given: 'getCart network' },
  { name: 'a button for an order of before', body: REORDER.replace('order-120', 'order-1') },
  { name: 'a button for no order', body: REORDER.replace('order-120', 'nowhere') },
  { name: 'a button for nobody', body: REORDER, shop: nobody },
];

/**
 * Opens a page around the visit's elements, and waits until its shop has been asked and nothing is due any more.
 * @param {{browser: import('playwright-core').Browser, url: string}} started
 * @param {Visit} visit
 * @param {(page: import('playwright-core').Page) => Promise<void>} prepare runs before the page is loaded
 */
export async function openFirstScreen(
  started,
  { body, shop, given, language = 'nl', width = 1000, withoutGpu, near },
  prepare,
) {
  const context = await started.browser.newContext({
    viewport: { width, height: 900 },
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  if (withoutGpu) await page.addInitScript(() => (OffscreenCanvas.prototype.getContext = () => null));
  await page.addInitScript(() => {
    const seen = { errors: /** @type {any[]} */ ([]), ready: false };
    Object.assign(globalThis, { seen });
    addEventListener('stamgast-ready', () => (seen.ready = true));
    addEventListener('stamgast-error', (event) =>
      seen.errors.push(/** @type {CustomEvent} */ (event).detail.code),
    );
  });
  await page.route('**/first-screen.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: pageAround(body, language) }),
  );
  await page.route('**/first-screen.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: shopScript(language, shop, given) }),
  );
  await prepare(page);
  await page.goto(`${started.url}/first-screen.html`);
  await page.waitForFunction(() => /** @type {any} */ (globalThis).isAnswered);
  await atRest(page);
  if (near && (await page.getByRole('button').count()) > 0) {
    await page.getByRole('button').first().hover();
    await page.keyboard.press('Tab');
    await atRest(page);
  }
  return { page, context };
}

/** @param {string} body @param {string} language */
function pageAround(body, language) {
  return `<!doctype html><html lang="${language}"><title>Winkel</title>
    <script type="module" src="/stamgast-account.js"></script><script type="module" src="/first-screen.js"></script>
    <body>${body}</body></html>`;
}

/**
 * The shop's own script: `isAnswered` once nothing that the page asked is open.
 * @param {string} language @param {Visit['shop']} [shop] @param {Visit['given']} [given]
 */
function shopScript(language, shop, given) {
  return `const { createDemoShop } = await import('/plugins/demo.js');
    const demo = createDemoShop({ locale: ${JSON.stringify(language)} });
    const shop = { ...demo, ...(${shop ?? '() => ({})'})(demo, ${JSON.stringify(given ?? null)}) };
    let open = 0;
    for (const [name, method] of Object.entries(shop)) {
      if (typeof method !== 'function') continue;
      shop[name] = async (...asked) => {
        open += 1;
        try { return await method.apply(demo, asked); } finally { setTimeout(() => (open -= 1)); }
      };
    }
    for (const element of document.querySelectorAll('[data-part]')) element.shop = shop;
    let quiet = 0;
    setInterval(() => (globalThis.isAnswered ||= (quiet = open === 0 ? quiet + 1 : 0) > 10), 50);`;
}

/** @param {import('playwright-core').Page} page whose elements have not changed for sixty frames */
function atRest(page) {
  return page.evaluate(async () => {
    let quiet = 0;
    const observer = new MutationObserver(() => (quiet = 0));
    for (const { shadowRoot } of document.querySelectorAll('[data-part]'))
      if (shadowRoot) observer.observe(shadowRoot, { subtree: true, childList: true, attributes: true });
    while (quiet++ < 60) await new Promise((resolve) => requestAnimationFrame(resolve));
    observer.disconnect();
  });
}
