import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const adapters = fileURLToPath(new URL('../../../shop-plugin/', import.meta.url));

/** The server package, and what it packs along with itself; any file of them may change what is in a shop. */
const PACKAGE_FOLDER = 'medusa/server';
const FOLDERS = [PACKAGE_FOLDER, 'server'];
export const packageSources = FOLDERS.map((folder) => join(adapters, folder));

/** What the test shop has decided about its points and returns; the words are its own. */
const OPTIONS = {
  loyalty: {
    points_name: 'beans',
    points_name_one: 'bean',
    earn_rule: { points: 1, per_minor_units: 100 },
    valid_months: 24,
    tiers: [
      { id: 'guest', name: 'Guest', threshold: 0, benefits: [] },
      { id: 'regular', name: 'Regular', threshold: 300, benefits: ['Free delivery from €25'] },
    ],
    tier_window: { kind: 'rolling_months', months: 12 },
    rewards: [
      {
        id: 'five-euros',
        title: '€5 off',
        points_price: 100,
        kind: 'voucher',
        amount: 500,
        undo_minutes: 60,
      },
      {
        id: 'tasting',
        title: 'A tasting at the roastery',
        points_price: 100_000,
        kind: 'percent_off',
        percent_per_mille: 1000,
      },
    ],
  },
  returns: {
    days: 30,
    resolutions: [{ id: 'refund', label: 'My money back' }],
  },
};

/** Medusa's command line looks for itself here. */
const PACKAGE = { name: 'test-shop', private: true, dependencies: { '@medusajs/medusa': '*' } };

/**
 * The folder of a Medusa project with the server package in it, as a merchant installs it: packed and unpacked.
 * @param {{installation: string, folder: string}} options `folder` is made
 */
export async function makeProject({ installation, folder }) {
  await mkdir(folder, { recursive: true });
  await symlink(join(installation, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), JSON.stringify(PACKAGE));
  await writeFile(join(folder, 'medusa-config.js'), CONFIG);
  await mkdir(join(folder, 'src'));
  await unpackServerPackage(join(folder, 'stamgast-medusa'));
}

/** @param {string} folder */
async function unpackServerPackage(folder) {
  const workshop = await mkdtemp(join(tmpdir(), 'stamgast-medusa-package-'));
  try {
    // Packing builds in the package's folder; two at a time would be in each other's way.
    const source = join(workshop, 'source');
    for (const each of FOLDERS) await cp(join(adapters, each), join(source, each), { recursive: true });
    await run('npm', ['pack', '--silent', '--pack-destination', workshop], join(source, PACKAGE_FOLDER));
    const [archive] = (await readdir(workshop)).filter((name) => name.endsWith('.tgz'));
    await mkdir(folder);
    await run('tar', ['-xzf', join(workshop, archive), '--strip-components=1', '-C', folder], workshop);
  } finally {
    await rm(workshop, { recursive: true });
  }
}

/** Runs Medusa's own command line in a project. @param {string} project @param {string[]} args */
export function medusaCommand(project, databaseUrl, args) {
  return run('node', [join(project, 'node_modules/@medusajs/cli/cli.js'), ...args], project, {
    DATABASE_URL: databaseUrl,
    MEDUSA_DISABLE_TELEMETRY: 'true',
    NODE_ENV: 'production',
  });
}

async function run(program, args, cwd, env = {}) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (said = (said + text).slice(-4000)));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${said.trim()}`);
}

const CONFIG = `const { defineConfig } = require('@medusajs/framework/utils');

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: { storeCors: '', adminCors: '', authCors: '', jwtSecret: 'loopback only', cookieSecret: 'loopback only' },
    cookieOptions: { secure: false, sameSite: 'lax' },
  },
  admin: { disable: true },
  plugins: [{ resolve: __dirname + '/stamgast-medusa', options: ${JSON.stringify(OPTIONS, null, 2)} }],
});
`;
