// What the commands need, each part set up once a process and only when asked for. All of it is found again by the next
// run; the scripts beside this file do the work and say what they do.
import { runChild, runScript } from './child.mjs';
import { SetUpError } from './set-up-error.mjs';

/** @type {Map<string, Promise<any>>} */
const done = new Map();

function once(name, work) {
  if (!done.has(name)) done.set(name, work());
  return done.get(name);
}

async function script(name, args = []) {
  const { code, stdout } = await runScript(`.dev/${name}`, args);
  if (code !== 0) throw new SetUpError('');
  return stdout.trim();
}

/** Programs of Debian, as `program:package`. @param {...string} pairs */
export function systemPrograms(...pairs) {
  return once(pairs.join(' '), () => script('system-packages.sh', pairs));
}

/** The linked node_modules. @param {string} [folder] with a lock file of its own; by default the checkout's */
export function nodePackages(folder = '') {
  return once(`node packages ${folder}`, () => script('node-modules.sh', [folder]));
}

/** Emscripten and the C++ libraries. @returns {Promise<Record<string, string>>} the variables that the presets read */
export function toolchain() {
  return once('toolchain', async () => {
    const file = await script('toolchain.sh');
    const names = ['STAMGAST_LIBRARIES', 'STAMGAST_EMSCRIPTEN', 'EM_CONFIG', 'EMSDK_PYTHON'];
    const print = names.map((name) => `echo "\${${name}-}"`).join('; ');
    const { stdout } = await runChild('bash', ['-c', `source "$0"; ${print}`, file]);
    const values = stdout.split('\n');
    return Object.fromEntries(names.map((name, i) => [name, values[i]]).filter(([, value]) => value));
  });
}

/** Chromium, Firefox and a display for the one that has WebGL only with one. */
export async function browsers() {
  await systemPrograms('chromium:chromium', 'firefox-esr:firefox-esr', 'xvfb-run:xvfb', 'xauth:xauth');
  const path = async (program) => (await runChild('bash', ['-c', `command -v ${program}`])).stdout;
  return { STAMGAST_CHROMIUM: await path('chromium'), STAMGAST_FIREFOX: await path('firefox-esr') };
}

/** PostgreSQL's own programs stand outside of the path; these come with them. */
export function postgres() {
  return systemPrograms('pg_ctlcluster:postgresql');
}
