import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUNDLE, definitions, ENTRIES } from '../build-web.mjs';
import { ROOT } from '../child.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { toolchain } from '../set-up.mjs';

const NOTICE = `Stamgast itself is under the MIT licence, see LICENSE. Its files contain, compiled or bundled, work of others under
the licences below. The C++ library and the compiler's runtime (LLVM) are in the wasm as well; their licence, Apache 2.0
with the LLVM exception, asks for no notice in what a compiler has made of them.
`;

/** @typedef {{title: string, text: string}} Licence */

/**
 * Writes the licences of what the package contains and others wrote, as their sources have them that the set-up brought.
 * @param {string} file
 */
export async function writeLicences(file) {
  const { STAMGAST_LIBRARIES: libraries, STAMGAST_EMSCRIPTEN: emscripten } = await toolchain();
  const mit = await mitTerms();
  const licences = [
    { title: 'Dear ImGui', text: await readFile(join(libraries, 'imgui', 'LICENSE.txt'), 'utf8') },
    {
      title: 'nlohmann/json',
      text: `${await copyrightsOf(join(libraries, 'include', 'nlohmann'))}\n\n${mit}`,
    },
    { title: 'Emscripten', text: `${await copyrightOfGlue(emscripten)}\n\n${mit}` },
    { title: "musl, Emscripten's C library", text: await readFile(muslCopyright(emscripten), 'utf8') },
    { title: 'Lucide', text: await licenceOf('lucide-static') },
    ...(await bundledPackages()),
  ];
  const chapters = licences.map(({ title, text }) => `${'='.repeat(80)}\n${title}\n\n${text.trim()}\n`);
  await writeFile(file, [NOTICE, ...chapters].join('\n'));
}

/** The terms of the MIT licence, without the line that says whose. */
async function mitTerms() {
  const own = await readFile(join(ROOT, 'LICENSE'), 'utf8');
  return own.slice(own.indexOf('Permission is hereby granted'));
}

/** The headers name all who wrote parts of them. */
async function copyrightsOf(folder) {
  const holders = new Set();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = await readFile(join(entry.path, entry.name), 'utf8');
    for (const [, holder] of text.matchAll(/SPDX-FileCopyrightText: (.+)/g)) holders.add(holder.trim());
  }
  if (holders.size === 0) throw new SetUpError(`The headers in ${folder} say no more who wrote them.`);
  return [...holders]
    .sort()
    .map((holder) => `Copyright (c) ${holder}`)
    .join('\n');
}

/** @param {string} emscripten */
async function copyrightOfGlue(emscripten) {
  const text = await readFile(join(emscripten, 'src', 'shell.js'), 'utf8');
  const found = /Copyright \d{4} The Emscripten Authors/.exec(text);
  if (!found) throw new SetUpError(`${emscripten}/src/shell.js says no more who wrote it.`);
  return found[0];
}

/** @param {string} emscripten */
function muslCopyright(emscripten) {
  return join(emscripten, 'system', 'lib', 'libc', 'musl', 'COPYRIGHT');
}

/** Of the npm packages that are in the bundles. @returns {Promise<Licence[]>} */
async function bundledPackages() {
  const esbuild = await import('esbuild');
  const { metafile } = await esbuild.build({
    ...BUNDLE,
    define: await definitions(),
    entryPoints: ENTRIES,
    outdir: 'build',
    metafile: true,
    write: false,
  });
  const names = Object.keys(metafile.inputs)
    .map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1])
    .filter((name) => name !== undefined);
  return Promise.all([...new Set(names)].map(async (name) => ({ title: name, text: await licenceOf(name) })));
}

/** @param {string} name of an npm package @returns {Promise<string>} */
async function licenceOf(name) {
  const folder = join(ROOT, 'node_modules', name);
  const file = (await readdir(folder)).find((each) => /^(licen[cs]e|copying)/i.test(each));
  if (!file)
    throw new SetUpError(`The package ${name} is in what is published, and brings no licence along.`);
  return readFile(join(folder, file), 'utf8');
}
