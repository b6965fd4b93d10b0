import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('server-process.mjs', import.meta.url));

/**
 * Runs one Medusa server in a process of its own and waits until it answers.
 * @param {{project: string, databaseUrl: string, port?: number}} options `port` 0 (the default) is any free port
 * @returns {Promise<{url: string, ask: (deed: string, question?: object) => Promise<any>, stop: () =>
 *   Promise<void>, kill: () => Promise<void>}>} `ask` has the staff do something (staff.mjs); `kill` is how a server
 *   dies that was not asked
 */
export async function runServer({ project, databaseUrl, port = 0 }) {
  const server = fork(program, [JSON.stringify({ project, port })], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      MEDUSA_DISABLE_TELEMETRY: 'true',
      NODE_ENV: 'production',
    },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text) => (said = (said + text).slice(-4000)));
  const exited = once(server, 'exit');
  const ended = once(server, 'close').then(() => {
    throw new Error(`The Medusa server ended unexpectedly. It said:\n${said.trim()}`);
  });
  ended.catch(() => {});

  /** @type {Map<number, (message: any) => void>} */
  const waiting = new Map();
  let asked = 0;
  const answerTo = (id) => Promise.race([new Promise((resolve) => waiting.set(id, resolve)), ended]);
  server.on('message', (message) => waiting.get(message.id)?.(message));

  const ready = await answerTo(0);
  return {
    url: `http://127.0.0.1:${ready.port}`,
    async ask(deed, question = {}) {
      const id = ++asked;
      server.send({ id, deed, question });
      const { answer, problem } = await answerTo(id);
      waiting.delete(id);
      if (problem) throw new Error(`The staff of the Medusa server could not ${deed}: ${problem}`);
      return answer;
    },
    async stop() {
      if (server.connected) server.disconnect();
      await exited;
    },
    async kill() {
      server.kill('SIGKILL');
      await exited;
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof runServer>>} MedusaServer */
