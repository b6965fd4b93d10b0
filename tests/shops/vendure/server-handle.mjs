import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('server-process.mjs', import.meta.url));

/**
 * Runs one Vendure server in a process of its own and waits until it answers.
 * @param {{installation: string, folder: string, port?: number, populate?: boolean, stamgast?: boolean}} options
 *   `port` 0 (the default) is any free port; `populate` fills an empty folder with the sample catalogue; `stamgast`
 *   is with Stamgast's own plugin, else it is a stock Vendure
 * @returns {Promise<VendureServer>}
 *
 * @typedef {object} VendureServer
 * @property {string} url
 * @property {() => Promise<void>} save
 * @property {(orders: object[]) => Promise<void>} backdate
 * @property {(count: number) => Promise<number>} multiplyOrders copies the seeded orders into the past until there are
 *   at least so many, and answers how many there are
 * @property {() => Promise<{from: string, to: string, subject: string, text: string}[]>} letters that went out
 * @property {(works: boolean) => Promise<void>} setMail whether the mail server answers
 * @property {(order_id: string) => Promise<void>} payAsCouponEnds an order is paid at the moment at which next a coupon ends
 * @property {() => Promise<void>} night does what Stamgast's plugin does every night
 * @property {() => Promise<void>} stop
 * @property {() => Promise<void>} kill how a server dies that was not asked
 */
export async function runServer({ installation, folder, port = 0, populate = false, stamgast = false }) {
  const options = JSON.stringify({ installation, folder, port, populate, stamgast });
  const server = fork(program, [options], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, VENDURE_DISABLE_TELEMETRY: 'true' },
  });
  let complaint = '';
  server.stderr.on('data', (data) => (complaint = (complaint + data).slice(-4000)));
  const exited = once(server, 'exit');
  const ended = once(server, 'close').then(() => {
    throw new Error(`The Vendure server ended unexpectedly. It said:\n${complaint.trim()}`);
  });
  ended.catch(() => {});

  // The messages are strictly question and answer, so the next message is the answer.
  const answer = async (type) => {
    const [message] = await Promise.race([once(server, 'message'), ended]);
    if (message.type !== type)
      throw new Error(`Expected ${type} from the Vendure server, got ${message.type}`);
    return message;
  };
  const ask = async (question, type) => {
    server.send(question);
    return answer(type);
  };

  const ready = await answer('ready');
  return {
    url: `http://127.0.0.1:${ready.port}`,
    save: async () => void (await ask({ type: 'save' }, 'saved')),
    backdate: async (orders) => void (await ask({ type: 'backdate', orders }, 'backdated')),
    multiplyOrders: async (count) => (await ask({ type: 'multiply', count }, 'multiplied')).count,
    letters: async () => (await ask({ type: 'letters' }, 'letters')).letters,
    setMail: async (works) => void (await ask({ type: 'mail', works }, 'mail')),
    payAsCouponEnds: async (order_id) =>
      void (await ask({ type: 'payAsCouponEnds', order_id }, 'payAsCouponEnds')),
    night: async () => void (await ask({ type: 'night' }, 'night')),
    stop: async () => {
      if (server.connected) server.disconnect();
      await exited;
    },
    kill: async () => {
      server.kill('SIGKILL');
      await exited;
    },
  };
}
