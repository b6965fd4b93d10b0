/**
 * The compiled module, once per page whatever the number of elements. Fetching and compiling start with the
 * first call; each call of `instantiate` makes an instance of its own.
 *
 * The module comes in three parts, packed: the first has what a small part of the page shows until it is used, the second
 * what the list of orders shows besides, and the rest comes when it is needed. Until then a call into it is a trap.
 *
 * @typedef {object} StamgastModule what the glue gives
 * @property {Uint8Array} HEAPU8 a new one whenever the memory has grown: never keep it
 * @property {(pointer: number, length: number) => number} _stamgast_start
 * @property {(length: number) => number} _stamgast_alloc
 * @property {(pointer: number) => void} _stamgast_free
 * @property {(kind: number, request: number, pointer: number, length: number) => void} _stamgast_post
 * @property {() => void} _stamgast_frame
 * @property {(lengthPointer: number) => number} _stamgast_take_outbox
 * @property {(image: number, width: number, height: number) => void} _stamgast_image_ready
 *
 * @typedef {object} StamgastInstance
 * @property {StamgastModule} module
 * @property {() => Promise<void>} complete makes it whole; rejects where the rest of the module does not arrive
 */

import { unpackModule } from '../packing/unpack-module.js';
import { importFile, moduleFiles } from './shipped-files.js';
import { workInTurns } from './work-in-turns.js';

/** @type {Promise<{glue: any, binary: WebAssembly.Module}> | undefined} */
let loading;
/** What joins the first part. @type {Partial<Record<'orders' | 'rest', Promise<WebAssembly.Module>>>} */
const joining = {};

/**
 * Starts the downloads if that has not happened yet. A failed one is tried again by the next call.
 * @param {{withOrders: boolean}} needs whether the list of orders is needed, too
 */
export function loadModule({ withOrders }) {
  if (withOrders) void loadPart('orders');
  loading ??= load();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function load() {
  const files = moduleFiles();
  const [glue, binary] = await Promise.all([importFile(files.glue), compile(files.binary)]);
  return { glue, binary };
}

/** Starts the download of a part that joins the first, if that has not happened yet. @param {'orders' | 'rest'} part */
function loadPart(part) {
  const coming = (joining[part] ??= compile(moduleFiles()[part]));
  coming.catch(() => delete joining[part]);
  return coming;
}

/**
 * @param {object} platform what `wasm/library.js` forwards to
 * @param {{withOrders: boolean}} needs whether the list of orders is there from the beginning, or with the rest
 * @returns {Promise<StamgastInstance>}
 */
export async function instantiate(platform, { withOrders }) {
  const { glue, binary } = await loadModule({ withOrders });
  /** @type {WebAssembly.Exports} */
  let first = {};
  /** @type {Set<string>} */
  const joined = new Set();
  /** @param {'orders' | 'rest'} part */
  const join = async (part) => {
    if (joined.has(part)) return;
    // It imports the first part by the mark of its build: that of another one does not fit, and is loaded anew.
    await WebAssembly.instantiate(await loadPart(part), { [moduleFiles().mark]: first }).catch((error) => {
      delete joining[part];
      throw error;
    });
    joined.add(part);
  };
  const module = await new Promise((resolve, reject) => {
    /**
     * @param {WebAssembly.Imports} imports
     * @param {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} receive
     */
    const instantiateWasm = (imports, receive) => {
      WebAssembly.instantiate(binary, imports).then((instance) => {
        first = instance.exports;
        receive(instance, binary);
      }, reject);
      return {};
    };
    glue.default({ platform, instantiateWasm }).then(resolve, reject);
  });
  if (withOrders) await join('orders');
  const complete = async () => {
    void loadPart('rest'); // meanwhile
    await join('orders');
    await join('rest');
  };
  return { module, complete };
}

/** @param {import('./shipped-files.js').ShippedFile} file a packed module */
async function compile({ url, integrity }) {
  const response = await fetch(url, { integrity });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status} ${response.statusText}`);
  const packed = new Uint8Array(await response.arrayBuffer());
  return WebAssembly.compile(await unpackModule(packed, workInTurns()));
}
