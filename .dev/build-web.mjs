// Bundles what ships into build/dist: the element, the wasm module and its glue, languages, adapters, and the demo page.
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { catalogueMark, writeCatalogues } from './catalogues.mjs';
import { ROOT } from './child.mjs';
import { cmakeBuild } from './cmake-build.mjs';
import { DIST } from './dist.mjs';
import { nodePackages } from './set-up.mjs';
import { step } from './step.mjs';

/** The adapters that come along, by name; a page loads at most one. */
export const ADAPTERS = {
  demo: 'shop-plugin/demo/demo-shop.js',
  ecwid: 'shop-plugin/ecwid/ecwid.js',
  shopify: 'shop-plugin/shopify/shopify.js',
  'shopify-favourites': 'shop-plugin/shopify/favourites.js',
  shopware: 'shop-plugin/shopware/shopware.js',
  vendure: 'shop-plugin/vendure/vendure.js',
  woocommerce: 'shop-plugin/woocommerce/woocommerce.js',
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
      await writeDemoPage(folder);
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
};

/** The element, and each adapter on its own: a page loads at most one of those. */
async function writeModules(folder) {
  const esbuild = await import('esbuild');
  const entries = { 'stamgast-account': 'web/element/stamgast-account.js' };
  for (const [name, file] of Object.entries(ADAPTERS)) entries[`plugins/${name}`] = file;
  const define = {
    STAMGAST_CATALOGUE: JSON.stringify(await catalogueMark()),
    STAMGAST_MODULE: JSON.stringify(await moduleMark()),
  };
  await esbuild.build({ ...BUNDLE, define, entryPoints: entries, outdir: folder });
}

const MODULE = join(ROOT, 'build', 'wasm', 'wasm');

/** Tells one build of the wasm module from another. */
async function moduleMark() {
  const hash = createHash('sha256');
  for (const name of ['stamgast.mjs', 'stamgast.wasm']) hash.update(await readFile(join(MODULE, name)));
  return hash.digest('hex').slice(0, 8);
}

async function writeGlue(folder) {
  const esbuild = await import('esbuild');
  const glue = await readFile(join(MODULE, 'stamgast.mjs'), 'utf8');
  const { code } = await esbuild.transform(glue, {
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  });
  await writeFile(join(folder, 'stamgast.mjs'), code);
  await cp(join(MODULE, 'stamgast.wasm'), join(folder, 'stamgast.wasm'));
}

/** The page around the element; its files are listed, because they are no part of what a merchant ships. */
async function writeDemoPage(folder) {
  const esbuild = await import('esbuild');
  const { writePictures } = await import('../shop-plugin/demo/pictures/write-pictures.mjs');
  await writePictures(join(folder, 'pictures'));
  const from = join(ROOT, 'web', 'demo');
  const names = (await readdir(from)).filter((name) => !name.startsWith('.') && extname(name) !== '.md');
  for (const name of names) {
    if (['.js', '.css'].includes(extname(name))) {
      await esbuild.build({
        ...BUNDLE,
        entryPoints: [join(from, name)],
        outfile: join(folder, basename(name)),
      });
    } else {
      await cp(join(from, name), join(folder, name), { recursive: true });
    }
  }
  await writeFile(join(folder, 'demo-page.json'), JSON.stringify(names));
}
