// Puts together what is published: build/package holds the web build under its own names and under hashed ones, types,
// the custom elements manifest, the shop plugins' sources, themes, licences and words for those who install it.
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildWeb } from '../build-web.mjs';
import { ROOT, runChild } from '../child.mjs';
import { DIST, shippedFiles, STUDIO } from '../dist.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { sourceFiles } from '../source-files.mjs';
import { step } from '../step.mjs';
import { describeElements } from './custom-elements.mjs';
import { bundleElements, PLAIN_SCRIPT } from './element-bundle.mjs';
import { elementsOf, writeElementTypes } from './element-types.mjs';
import { writeHashedFiles } from './hashed-files.mjs';
import { writeIntegrity } from './integrity.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { writeLicences } from './licences.mjs';
import { elementTypes, entrySources, ON_SERVER, publishedPackageJson, TYPES } from './package-json.mjs';
import { writeReadme } from './readme.mjs';
import { writeTypes } from './types.mjs';

const PACKAGE = join(ROOT, 'build', 'package');
const TARBALL = join(ROOT, 'build', 'package.tgz');

/** What tests the sources that are published. */
const FOR_TESTS = /(\.test\.mjs|\/(samples|fixture)\.mjs|\/(fixtures|mock|tests)\/.*)$/;

/** @type {Promise<string> | undefined} */
let built;

/** Makes the folder of the package, once a process. @returns {Promise<string>} the folder */
export function buildPackage() {
  built ??= build();
  return built;
}

async function build() {
  await buildWeb();
  // Put together beside its place, so that nothing ever sees half of it.
  const folder = `${PACKAGE}.${process.pid}`;
  await rm(folder, { recursive: true, force: true });
  try {
    await step('putting the package together', () => fill(folder));
    await rm(PACKAGE, { recursive: true, force: true });
    await rename(folder, PACKAGE);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return PACKAGE;
}

async function fill(folder) {
  const repository = await readJson(join(ROOT, 'package.json'));
  const manifest = await describeElements();
  const hashed = await writeBuilds(folder);
  await copySources(folder, repository);
  await writeTypes(join(folder, TYPES), entrySources(repository));
  await writeElementTypes(join(folder, TYPES), elementsOf(manifest), elementTypes());
  await writeFile(join(folder, 'dist', ON_SERVER), standIn(elementsOf(manifest)));
  await writeJson(join(folder, 'custom-elements.json'), manifest);
  await writeJson(join(folder, 'package.json'), publishedPackageJson(repository));
  await writeLicences(join(folder, 'THIRD-PARTY-LICENCES'));
  const integrity = await writeIntegrity(folder, hashed);
  await writeReadme(join(folder, 'README.md'), { elements: elementsOf(manifest), integrity });
}

/** The web build, the plain script beside it, and both under hashed names. */
async function writeBuilds(folder) {
  const dist = join(folder, 'dist');
  const { loaded, optional } = await shippedFiles();
  optional.delete(STUDIO);
  for (const path of [...loaded, ...[...optional.values()].flat()])
    await copy(join(DIST, path), join(dist, path));
  await writeFile(join(dist, `${PLAIN_SCRIPT}.js`), await bundleElements(PLAIN_SCRIPT));
  return writeHashedFiles({ from: dist, folder: join(folder, 'hashed') });
}

/**
 * The sources that people use as they are: shop plugins and what checks them, the commands, and the themes' tokens.
 * @param {string} folder @param {any} repository its package.json
 */
async function copySources(folder, { files, bin }) {
  const published = (path) => files.some((place) => path.startsWith(`${place}/`));
  const sources = (await sourceFiles(/^(web|shop-plugin)\//)).filter(published);
  const wanted = new Set([...sources, ...(await importedBy(Object.values(bin)))]);
  for (const path of ['LICENSE', ...wanted].filter((each) => !FOR_TESTS.test(each)))
    await copy(join(ROOT, path), join(folder, path));
  for (const path of await sourceFiles(/^web\/themes\/.*\.json$/))
    await copy(join(ROOT, path), join(folder, path.replace(/^web\//, '')));
}

/** @param {string[]} programs @returns {Promise<string[]>} the sources that they are made of */
async function importedBy(programs) {
  const esbuild = await import('esbuild');
  const { metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: programs,
    outdir: 'build',
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
    write: false,
  });
  return Object.keys(metafile.inputs).filter((path) => existsSync(join(ROOT, path)));
}

async function copy(from, to) {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to);
}

/** What a server that renders a page loads in the place of the elements, which need a document. */
function standIn(elements) {
  const classes = new Set(elements.map(({ className }) => className));
  return [...classes].map((name) => `export class ${name} {}\n`).join('');
}

/** What `npm publish` would send. @returns {Promise<string>} the tarball of build/package */
export async function packTarball() {
  const folder = await buildPackage();
  const place = dirname(TARBALL);
  const { code, stdout, output } = await runChild('npm', [
    'pack',
    folder,
    '--json',
    '--ignore-scripts',
    `--pack-destination=${place}`,
  ]);
  if (code !== 0) throw new SetUpError(`npm could not pack ${folder}:\n${output}`);
  const [{ filename }] = JSON.parse(stdout);
  await rename(join(place, filename), TARBALL);
  return TARBALL;
}
