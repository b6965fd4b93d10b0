// Bundles what ships into build/dist: the element, the wasm module and its glue, languages, adapters, and the pages around.
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { writeStudio } from './build-studio.mjs';
import { catalogueMark, writeCatalogues } from './catalogues.mjs';
import { ROOT } from './child.mjs';
import { cmakeBuild } from './cmake-build.mjs';
import { DIST } from './dist.mjs';
import { leanQueries } from './lean-queries.mjs';
import { LATE_FUNCTIONS } from './module/late-functions.mjs';
import { splitModule } from './module/split-module.mjs';
import { nodePackages } from './set-up.mjs';
import { step } from './step.mjs';
import { bundledTheme, writeThemes } from './themes.mjs';

/** The adapters that come along, by name; a page loads at most one. */
export const ADAPTERS = {
  demo: 'shop-plugin/demo/demo-shop.js',
  ecwid: 'shop-plugin/ecwid/ecwid.js',
  medusa: 'shop-plugin/medusa/medusa.js',
  shopify: 'shop-plugin/shopify/shopify.js',
  'shopify-favourites': 'shop-plugin/shopify/favourites.js',
  shopware: 'shop-plugin/shopware/shopware.js',
  vendure: 'shop-plugin/vendure/vendure.js',
  woocommerce: 'shop-plugin/woocommerce/woocommerce.js',
};

/** What defines custom elements, by the name that it gets in build/dist. */
export const ELEMENTS = { 'stamgast-account': 'web/element/stamgast.js' };

/**
 * All that is bundled: the elements; each adapter on its own, as a page loads at most one; what reads a merchant's own
 * theme; and the doctor.
 */
export const ENTRIES = {
  ...ELEMENTS,
  'theme-reader': 'web/themes/theme-file.js',
  doctor: 'web/doctor/doctor.js',
  ...Object.fromEntries(Object.entries(ADAPTERS).map(([name, file]) => [`plugins/${name}`, file])),
};

/** @type {Promise<void> | undefined} */
let built;

/** Builds the wasm module and build/dist, once a process. */
export function buildWeb() {
  built ??= build();
  return built;
}

async function build() {
  await nodePackages();
  await cmakeBuild('wasm', 'stamgast');
  await step('bundling the web build', async () => {
    // Put together beside its place, so that a server or a test never sees half of it.
    const folder = `${DIST}.${process.pid}`;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    try {
      await writeModules(folder);
      await writeGlue(folder);
      await writeCatalogues(join(folder, 'locales'));
      await writeBuildMarks(folder);
      await writeThemes(join(folder, 'themes'));
      await writePages(folder);
      await writeStudio(join(folder, 'studio'), { ...BUNDLE, define: await definitions() });
      await rm(DIST, { recursive: true, force: true });
      await rename(folder, DIST);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** How all that ships is bundled. */
export const BUNDLE = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  logLevel: 'error',
  absWorkingDir: ROOT,
  plugins: [leanQueries],
};

async function writeModules(folder) {
  const esbuild = await import('esbuild');
  await esbuild.build({ ...BUNDLE, define: await definitions(), entryPoints: ENTRIES, outdir: folder });
}

/** What `web/build.d.ts` declares of every build. @returns {Promise<Record<string, string>>} */
export async function definitions() {
  const theme = await bundledTheme();
  return {
    STAMGAST_CATALOGUE: JSON.stringify(await catalogueMark()),
    STAMGAST_MODULE: JSON.stringify(await moduleMark()),
    STAMGAST_THEME: JSON.stringify(theme),
    // By itself it becomes a part of the addresses' text.
    'STAMGAST_THEME.mark': JSON.stringify(theme.mark),
  };
}

const MODULE_FOLDER = join(ROOT, 'build', 'wasm', 'wasm');

/** What the compiler makes: the module, whole and with names, and its glue. */
export const MODULE = Object.freeze({
  glue: join(MODULE_FOLDER, 'stamgast.mjs'),
  wasm: join(MODULE_FOLDER, 'stamgast.wasm'),
});

/** The folders with what decides how the module is taken apart and packed. */
const PACKING = ['.dev/module', 'web/packing'].map((folder) => join(ROOT, folder));

/** Tells one build of the wasm module from another, and one way to take it apart. */
async function moduleMark() {
  const hash = createHash('sha256');
  const packing = await Promise.all(PACKING.map(filesIn));
  for (const file of [MODULE.glue, MODULE.wasm, LATE_FUNCTIONS, ...packing.flat()])
    hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 8);
}

/** @param {string} folder @returns {Promise<string[]>} their paths, in the same order everywhere */
async function filesIn(folder) {
  return (await readdir(folder)).sort().map((name) => join(folder, name));
}

async function writeGlue(folder) {
  const esbuild = await import('esbuild');
  const glue = await readFile(MODULE.glue, 'utf8');
  const { code } = await esbuild.transform(glue, {
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  });
  await writeFile(join(folder, 'stamgast.mjs'), code);
  const part = (name) => join(folder, `${name}.wasm`);
  await splitModule(MODULE.wasm, {
    mark: await moduleMark(),
    first: part('stamgast'),
    orders: part('stamgast-orders'),
    rest: part('stamgast-rest'),
  });
}

/** By which the doctor tells whether all files on a server are of one build: `Build` of web/doctor/build-marks.js. */
async function writeBuildMarks(folder) {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.path, entry.name)).split(sep).join('/'))
    .sort();
  const hash = async (path) => createHash('sha256').update(await readFile(join(folder, path)));
  const files = await Promise.all(paths.map(async (path) => [path, (await hash(path)).digest('hex')]));
  const marks = {
    module: await moduleMark(),
    catalogue: await catalogueMark(),
    files: Object.fromEntries(files),
  };
  await writeFile(join(folder, 'build.json'), JSON.stringify(marks));
}

/** Pages around the element; their files are listed, because they are no part of what a merchant ships. */
async function writePages(folder) {
  const { writePictures } = await import('../shop-plugin/demo/pictures/write-pictures.mjs');
  await writePictures(join(folder, 'pictures'));
  const names = [...(await writePage('demo', folder, '')), ...(await writePage('embed', folder, 'embed/'))];
  await writeFile(join(folder, 'demo-page.json'), JSON.stringify(names));
}

/** @returns {Promise<string[]>} the paths of the files that make the page */
async function writePage(page, folder, place) {
  const esbuild = await import('esbuild');
  const from = join(ROOT, 'web', page);
  const names = (await readdir(from)).filter((name) => !name.startsWith('.') && extname(name) !== '.md');
  const bundled = names.filter((name) => ['.js', '.css'].includes(extname(name)));
  // A module that another one imports is inside of that.
  const entries = await entryNames(from, bundled);
  for (const name of entries)
    await esbuild.build({ ...BUNDLE, entryPoints: [join(from, name)], outfile: join(folder, place, name) });
  const others = names.filter((name) => !bundled.includes(name));
  for (const name of others) await cp(join(from, name), join(folder, place, name), { recursive: true });
  return [...entries, ...others].map((name) => place + name);
}

/** The scripts and style sheets that the HTML of a page names. */
async function entryNames(from, names) {
  const pages = (await readdir(from)).filter((name) => extname(name) === '.html');
  const html = (await Promise.all(pages.map((name) => readFile(join(from, name), 'utf8')))).join('');
  return names.filter((name) => html.includes(`"${name}"`));
}
