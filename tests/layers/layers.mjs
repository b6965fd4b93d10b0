// The architecture's table of layers, and a reader of includes that holds every C++ file of widgets/ against it.
import { readFile } from 'node:fs/promises';
import { sourceFiles } from '../../.dev/source-files.mjs';

/** What each layer may include besides itself and the standard library. */
const ALLOWED = {
  domain: { layers: [], libraries: [] },
  wire: { layers: ['domain'], libraries: ['nlohmann'] },
  app: { layers: ['domain'], libraries: [] },
  kit: { layers: [], libraries: ['imgui'] },
  views: { layers: ['domain', 'app', 'kit'], libraries: ['imgui'] },
  runtime: { layers: ['domain', 'wire', 'app', 'kit', 'views'], libraries: ['imgui'] },
};

/** @returns {Promise<string>} one line for each include that the table forbids */
export async function findLayerProblems() {
  const paths = await sourceFiles(/^widgets\/[^/]+\/.*\.(cpp|hpp|h)$/);
  const found = await Promise.all(paths.map(async (path) => problemsIn(path, await readFile(path, 'utf8'))));
  return found.flat().join('\n');
}

/**
 * @param {string} path from the root, e.g. `widgets/app/update.cpp`
 * @param {string} text the file
 * @returns {string[]}
 */
export function problemsIn(path, text) {
  const layer = path.split('/')[1];
  const allowed = ALLOWED[layer];
  if (!allowed) return [`${path}: '${layer}' is no layer of the architecture`];
  return text.split('\n').flatMap((line, index) => {
    const problem = problemOf(line, layer, allowed);
    return problem ? [`${path}:${index + 1}: ${problem}`] : [];
  });
}

function problemOf(line, layer, allowed) {
  if (line.includes('__EMSCRIPTEN__')) return 'platform differences live in wasm/, not behind __EMSCRIPTEN__';
  const include = /^\s*#\s*include\s*([<"])([^>"]+)[>"]/.exec(line)?.slice(1);
  if (!include) return '';
  const [quote, target] = include;
  const library = libraryOf(target);
  if (library) return allowed.libraries.includes(library) ? '' : `${layer} may not know ${library}`;
  const folder = target.split('/')[0];
  if (target.includes('..')) return `includes are written from widgets/, not '${target}'`;
  if (folder in ALLOWED && folder !== target) {
    return folder === layer || allowed.layers.includes(folder) ? '' : `${layer} may not know ${folder}`;
  }
  // Everything in angle brackets that is left must be the standard library's, whose names have no folder or extension.
  if (quote === '<') return /^[a-z_]+$/.test(target) ? '' : `${layer} may not include <${target}>`;
  return `'${target}' is not written from widgets/ with its layer, e.g. "${layer}/${target}"`;
}

function libraryOf(target) {
  if (target.startsWith('nlohmann/')) return 'nlohmann';
  if (/^(im(gui|config|stb)|backends\/imgui)/.test(target)) return 'imgui';
  if (target.startsWith('boost/')) return 'boost';
  if (/^(emscripten|GLES|EGL|GL)\b/.test(target)) return 'Emscripten';
  return '';
}
