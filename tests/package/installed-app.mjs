import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { installPackages, requireFrom } from '../shops/npm-installation.mjs';

const APPS = new URL('apps/', import.meta.url);
const PROGRAMS = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url));

const runFile = promisify(execFile);

/** Vite, React and Vue at the versions of this folder's lock file. @returns {Promise<string>} a folder of them */
function frameworks() {
  const folder = new URL('.', import.meta.url);
  return installPackages({ name: 'package-apps', folder, cost: '90 MB, once; a few seconds' }, console.log);
}

/**
 * An app of `apps/` in a fresh folder, with the packed tarball installed as npm does it for everybody.
 * @param {string} name
 * @param {{withFrameworks?: boolean}} [options] puts it where it finds Vite, React and Vue
 */
export async function installApp(name, { withFrameworks = false } = {}) {
  const parent = withFrameworks ? await frameworks() : tmpdir();
  const folder = await mkdtemp(join(parent, `stamgast-${name}-`));
  await cp(fileURLToPath(new URL(name, APPS)), folder, { recursive: true });
  const tarball = process.env.STAMGAST_TARBALL ?? '';
  assert.ok(existsSync(tarball), './dev package makes the tarball that STAMGAST_TARBALL names');
  await runFile('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: folder });
  return {
    folder,
    /** What was installed. */
    stamgast: join(folder, 'node_modules', 'stamgast'),
    /** Runs a program in the app: of the frameworks, of this checkout, or by its path. @param {string[]} args */
    run: (program, args, env = {}) =>
      runFile(programFile(program, parent), args, { cwd: folder, env: { ...process.env, ...env } }),
    /** A package that the app is made with, as a program imports it. @param {string} title */
    framework: (title) => import(pathToFileURL(requireFrom(parent).resolve(title)).href),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function programFile(program, parent) {
  const places = [program, join(parent, 'node_modules', '.bin', program), join(PROGRAMS, program)];
  return places.find((place) => isAbsolute(place) && existsSync(place)) ?? program;
}

/** The pictures of the demo shop, to be served beside the page. @param {{stamgast: string}} app @param {string} place */
export function copyPictures(app, place) {
  return cp(join(app.stamgast, 'dist', 'pictures'), place, { recursive: true });
}
