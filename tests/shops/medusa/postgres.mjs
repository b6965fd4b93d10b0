import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** PostgreSQL refuses to run as root; Debian's package brings this user. */
const SERVER_USER = 'postgres';
const DATABASE = 'medusa';

/** In the data folder, which only the server's user can open, so that it goes along with a copy. */
const PASSWORD_FILE = 'stamgast-password';

/** Nothing here has to survive a power cut; without its syncs the server is twice as quick. */
const QUICK = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * A private PostgreSQL server: its data in a folder that only its user can open, on a free port of loopback, with a
 * password of its own.
 * @param {{template?: string}} [options] `template` is a data folder to begin with, of `data`; else a new one is made
 * @returns {Promise<Postgres>}
 *
 * @typedef {object} Postgres
 * @property {string} url of the database, for clients on this machine
 * @property {string} data the folder that `template` can be given once the server has been stopped
 * @property {() => Promise<void>} stop ends the server and leaves its folder
 * @property {() => Promise<void>} remove ends the server and removes its folder
 */
export async function startPostgres({ template } = {}) {
  const user = await serverUser();
  const programs = await programFolder();
  const folder = await mkdtemp(join(tmpdir(), 'stamgast-postgres-'));
  const data = join(folder, 'data');
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await give(folder, user);
    if (template) await copyFolder(template, data, user);
    else await makeData(join(programs, 'initdb'), { data, folder, user });
    const password = await readFile(join(data, PASSWORD_FILE), 'utf8');
    const port = await freePort();
    const server = await startServer(join(programs, 'postgres'), { data, port, user });
    const url = `postgres://${SERVER_USER}:${password}@127.0.0.1:${port}`;
    if (!template)
      await run(join(programs, 'createdb'), [`--maintenance-db=${url}/postgres`, DATABASE], user);
    const stop = async () => {
      server.kill('SIGINT');
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    };
    return {
      url: `${url}/${DATABASE}`,
      data,
      stop,
      remove: async () => {
        await stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** @returns {Promise<{uid?: number, gid?: number}>} who runs the server: this user, unless that is root */
async function serverUser() {
  if (process.getuid?.() !== 0) return {};
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const [, , uid, gid] = users.find(([name]) => name === SERVER_USER) ?? [];
  if (!uid) throw new Error(`There is no user ${SERVER_USER}: install Debian's package postgresql.`);
  return { uid: Number(uid), gid: Number(gid) };
}

/** Debian keeps the programs of each version apart, and out of the path. */
async function programFolder() {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root)
    ? (await readdir(root)).map(Number).sort((left, right) => right - left)
    : [];
  const found = versions
    .map((version) => join(root, String(version), 'bin'))
    .find((bin) => existsSync(join(bin, 'postgres')));
  if (!found) throw new Error("PostgreSQL is missing: install Debian's package postgresql.");
  return found;
}

/** @param {string} path @param {{uid?: number, gid?: number}} user */
async function give(path, { uid, gid }) {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

/** An empty cluster, whose one user has a password that nobody else knows. */
async function makeData(initdb, { data, folder, user }) {
  const file = join(folder, 'password');
  await writeFile(file, randomBytes(16).toString('hex'), { mode: 0o600 });
  await give(file, user);
  const options = ['--auth=scram-sha-256', `--pwfile=${file}`, '-U', SERVER_USER, '-E', 'UTF8', '-D', data];
  await run(initdb, options, user);
  await cp(file, join(data, PASSWORD_FILE));
}

/** @returns {Promise<number>} one that nobody listens on at the moment */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** A copy whose files belong to `user`: root may read the template, the server not. */
async function copyFolder(from, to, user) {
  await cp(from, to, { recursive: true });
  await mkdir(join(to, 'pg_wal', 'archive_status'), { recursive: true });
  for (const entry of await readdir(to, { recursive: true })) await give(join(to, entry), user);
  await chmod(to, 0o700);
  await give(to, user);
}

/** Runs a program of PostgreSQL to its end. */
async function run(program, args, user) {
  const child = spawn(program, args, { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (text) => (complaint += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} failed: ${complaint.trim()}`);
}

/** @returns {Promise<import('node:child_process').ChildProcess>} a server that takes connections */
async function startServer(program, { data, port, user }) {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    ...QUICK,
  ].flatMap((each) => ['-c', each]);
  const server = spawn(program, ['-D', data, ...settings], {
    ...user,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  await new Promise((resolve, reject) => {
    server.stderr.on('data', (text) => {
      said = (said + text).slice(-4000);
      if (said.includes('ready to accept connections')) resolve(undefined);
    });
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`PostgreSQL ended unexpectedly. It said:\n${said.trim()}`)));
  });
  // Without this, a server that outlives its parent would stay for ever.
  process.once('exit', () => server.kill('SIGQUIT'));
  return server;
}
