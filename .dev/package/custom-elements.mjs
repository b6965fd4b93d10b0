import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUNDLE, ELEMENTS } from '../build-web.mjs';
import { ROOT } from '../child.mjs';
import { elementParts } from './element-parts.mjs';
import { isElement, publicFace } from './public-face.mjs';
import { tokenProperties } from './token-properties.mjs';

/** Of the Custom Elements Manifest. */
const SCHEMA_VERSION = '2.1.0';
const SOURCES = /^web\/element\/[^/]+\.js$/;

/**
 * Describes every element that the web build defines, as the JSDoc of its class does.
 * @returns {Promise<any>} a Custom Elements Manifest; its modules are files of the package
 */
export async function describeElements() {
  const bundles = await bundledSources();
  const { create, ts } = await import('@custom-elements-manifest/analyzer');
  const paths = [...new Set(bundles.flatMap(({ sources }) => sources))];
  const parsed = paths.map(async (path) =>
    ts.createSourceFile(path, await readFile(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const styles = { cssProperties: await tokenProperties(), cssParts: elementParts() };
  const plugins = [publicFace(styles)];
  const found = create({ modules: await Promise.all(parsed), plugins });
  const modules = bundles.map((bundle) => moduleOf(bundle, found.modules));
  return { schemaVersion: SCHEMA_VERSION, readme: 'README.md', modules: atTheirPlaces(modules, bundles) };
}

/**
 * What is in the files that define elements.
 * @typedef {{path: string, sources: string[], exports: string[]}} Bundle `path` is that in the package; a source that is
 *   in several files is told of the first
 * @returns {Promise<Bundle[]>}
 */
async function bundledSources() {
  const esbuild = await import('esbuild');
  const told = new Set();
  const bundles = [];
  for (const [name, entry] of Object.entries(ELEMENTS)) {
    const { metafile } = await esbuild.build({
      ...BUNDLE,
      entryPoints: [entry],
      metafile: true,
      write: false,
    });
    const sources = Object.keys(metafile.inputs).filter((path) => SOURCES.test(path) && !told.has(path));
    for (const path of sources) told.add(path);
    const [output] = Object.values(metafile.outputs);
    bundles.push({ path: `dist/${name}.js`, sources, exports: output.exports });
  }
  return bundles;
}

/** One file of the package as the modules that it was bundled of. @param {Bundle} bundle @param {any[]} found */
function moduleOf({ path, sources, exports }, found) {
  const inside = found.filter((module) => sources.includes(module.path));
  const offered = inside
    .flatMap((module) => module.exports)
    .filter(({ kind, name }) => kind === 'custom-element-definition' || exports.includes(name));
  return {
    kind: 'javascript-module',
    path,
    declarations: inside.flatMap((module) => module.declarations.filter(isElement)),
    // What one source takes from another and gives on is the same.
    exports: [...new Map(offered.map((each) => [`${each.kind} ${each.name}`, each])).values()],
  };
}

/** References to a source become references to the file that it went into. @param {any} modules @param {Bundle[]} bundles */
function atTheirPlaces(modules, bundles) {
  const placeOf = (source) =>
    bundles.find(({ sources }) => sources.includes(source.replace(/^\//, '')))?.path;
  return JSON.parse(JSON.stringify(modules), (key, value) =>
    key === 'module' && typeof value === 'string' ? (placeOf(value) ?? value) : value,
  );
}
