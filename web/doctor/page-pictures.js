/**
 * The pictures of what the customer bought last: whether they come from where the shop says.
 *
 * @typedef {import('./finding.js').Finding} Finding
 * @typedef {import('../../shop-plugin/contract.js').ShopPlugin} ShopPlugin
 */
import { note } from './finding.js';

const PATIENCE_MS = 15_000;
const NEWEST = Object.freeze({ cursor: null, limit: 5, text: '', states: [] });

/**
 * One picture of each server is looked at.
 * @param {ShopPlugin} plugin whose customer is signed in @returns {Promise<Finding[]>}
 */
export async function pictureFindings(plugin) {
  const page = await plugin
    .listOrders({ ...NEWEST, states: [] }, { signal: AbortSignal.timeout(PATIENCE_MS) })
    .catch(() => null); // the page itself says so to the customer, and to stamgast-error
  const urls = (page?.orders ?? []).flatMap(({ lines }) => lines.flatMap(({ image_url: url }) => url ?? []));
  const byServer = new Map(
    urls.map((url) => [new URL(url, document.baseURI).origin, new URL(url, document.baseURI)]),
  );
  const failed = await Promise.all(
    [...byServer.values()].map(async (url) => ((await arrives(url)) ? [] : [url.href])),
  );
  return failed
    .flat()
    .map((url) =>
      note(
        'picture',
        `The picture ${url} does not arrive, so that its product is shown without: look whether the address is right.`,
      ),
    );
}

/** @param {URL} url */
function arrives({ href }) {
  const image = new Image();
  image.src = href;
  return image.decode().then(
    () => true,
    () => false,
  );
}
