/**
 * The files of a build, as a page gets them; also under Node, as the command does.
 *
 * @typedef {import('./finding.js').Finding} Finding
 * @typedef {import('./served-file.js').ServedFile} ServedFile
 * @typedef {import('./build-marks.js').Build} Build
 * @typedef {{file: ServedFile, content: ArrayBuffer, headers: Headers | null}} FetchedFile
 */
import { buildFindings, hashOf } from './build-marks.js';
import { clockFindings } from './clock.js';
import { fileFindings } from './served-file.js';

/**
 * @param {import('./build-marks.js').ServedBuild} build @param {string} locale whose texts the page loads
 * @returns {Promise<Finding[]>}
 */
export async function examineFiles(build, locale) {
  const places = Object.entries(build.files(locale.split('-')[0].toLowerCase()));
  const [list, ...files] = await Promise.all([
    fetchFile(build.list(), { fresh: true }),
    ...places.map(async ([path, url]) => ({ path, ...(await fetchFile(url)) })),
  ]);
  return [
    ...files.flatMap(({ path, file }) => fileFindings(file, kindOf(path))),
    ...(await markFindings(build, list, files)),
    ...clockFindings({ date: header(list, 'date'), age: header(list, 'age') }, Date.now()),
  ];
}

/** @param {string} path */
function kindOf(path) {
  if (path.endsWith('.wasm')) return 'wasm';
  return path.endsWith('.json') ? 'catalogue' : 'script';
}

/**
 * @param {URL} url @param {{fresh?: boolean}} [options] `fresh`: no cache is asked
 * @returns {Promise<FetchedFile>}
 */
export async function fetchFile(url, { fresh = false } = {}) {
  try {
    const response = await fetch(url, { cache: fresh ? 'no-store' : 'default' });
    const content = await response.arrayBuffer();
    const { headers } = response;
    // Another origin's headers are not all to be seen, and one that is hidden looks like one that is absent.
    const hidden = response.type === 'cors';
    const file = {
      url: url.href,
      status: response.status,
      type: headers.get('content-type'),
      encoding: hidden ? undefined : headers.get('content-encoding'),
      bytes: content.byteLength,
      cache: headers.get('cache-control'),
    };
    return { file, content, headers };
  } catch {
    // Why, only the console knows; a policy that is to blame is told by its own event.
    const file = { url: url.href, status: 0, type: null, encoding: undefined, bytes: 0, cache: null };
    return { file, content: new ArrayBuffer(0), headers: null };
  }
}

/** @param {FetchedFile} fetched @param {string} name */
function header({ headers }, name) {
  return headers?.get(name) ?? null;
}

/**
 * @param {import('./build-marks.js').Marks} element
 * @param {FetchedFile} list build.json
 * @param {readonly (FetchedFile & {path: string})[]} files
 * @returns {Promise<Finding[]>}
 */
async function markFindings(element, list, files) {
  if (list.file.status !== 200) return fileFindings(list.file, 'catalogue');
  const build = /** @type {Build} */ (JSON.parse(new TextDecoder().decode(list.content)));
  const arrived = files.filter(({ file }) => file.status === 200);
  const hashes = await Promise.all(arrived.map(async ({ path, content }) => [path, await hashOf(content)]));
  return buildFindings(element, build, Object.fromEntries(hashes));
}
