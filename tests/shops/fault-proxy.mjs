import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { Exchange, readAll } from './exchange.mjs';

/**
 * What goes wrong with one request on its way.
 * @typedef {'drop_before' | 'drop_after' | 'reset' | 'duplicate' | 'status_500' | 'status_429' | 'malformed' |
 *   'trickle'} Fault
 * @type {Record<Fault, (exchange: Exchange) => Promise<void>>}
 */
const faults = {
  /** The connection breaks before the server has seen the request. */
  async drop_before(exchange) {
    exchange.breakOff();
  },
  /** The server acts, and the connection breaks in the place of its answer. */
  async drop_after(exchange) {
    await exchange.forward();
    exchange.breakOff();
  },
  /** The server acts, and the connection breaks in the middle of its answer. */
  async reset(exchange) {
    exchange.replyHalf(await exchange.forward());
  },
  /** The server gets the request twice at the same moment; the client gets the answer that comes first. */
  async duplicate(exchange) {
    const both = [exchange.forward(), exchange.forward()];
    exchange.reply(await Promise.race(both));
    await Promise.all(both);
  },
  /** The server acts, and the client gets an error page. */
  async status_500(exchange) {
    await exchange.forward();
    exchange.reply({ status: 500, body: Buffer.from('<h1>Internal Server Error</h1>') });
  },
  /** Somebody before the server has had enough of this client for a moment. */
  async status_429(exchange) {
    exchange.reply({ status: 429, headers: { 'retry-after': '1' }, body: Buffer.from('Too Many Requests') });
  },
  /** The server acts, and half of its JSON arrives. */
  async malformed(exchange) {
    const answer = await exchange.forward();
    exchange.reply({ ...answer, body: answer.body.subarray(0, answer.body.length / 2) });
  },
  /** The server acts, and its answer comes drop by drop. */
  async trickle(exchange) {
    await exchange.replySlowly(await exchange.forward());
  },
};

/**
 * A message that the proxy keeps until the test lets it go, however long the client has hung up by then.
 * @typedef {object} Held
 * @property {Promise<void>} arrived when the proxy keeps it
 * @property {() => Promise<void>} release lets it go; settles when the server has acted and the client has
 *   its answer
 */

/**
 * @type {Record<'request' | 'answer' | 'duplicate', (exchange: Exchange, wait: () => Promise<void>) =>
 *   Promise<void>>}
 */
const delays = {
  async request(exchange, wait) {
    await wait();
    exchange.reply(await exchange.forward());
  },
  async answer(exchange, wait) {
    const answer = await exchange.forward();
    await wait();
    exchange.reply(answer);
  },
  async duplicate(exchange, wait) {
    exchange.reply(await exchange.forward());
    await wait();
    await exchange.forward();
  },
};

async function passOn(exchange) {
  exchange.reply(await exchange.forward());
}

/**
 * An HTTP proxy in front of a shop that breaks what the test tells it to break, and passes on the rest. Each
 * fault meets one request: the next one of its operation that no earlier fault meets.
 * @param {{target: string, port?: number, operationOf?: import('./exchange.mjs').OperationOf}} options `target` is the
 *   shop's origin; without `operationOf` the operations are those of GraphQL
 */
export async function startFaultProxy({ target, port = 0, operationOf }) {
  /** @type {Map<string, ((exchange: Exchange) => Promise<void>)[]>} */
  const planned = new Map();
  /** @type {string[]} */
  const operations = [];
  const arrivals = new EventEmitter();
  /** @type {Set<Promise<void>>} */
  const underWay = new Set();
  const plan = (operation, treatment) =>
    planned.set(operation, [...(planned.get(operation) ?? []), treatment]);

  const server = createServer((incoming, outgoing) => {
    const treated = treat(incoming, outgoing).catch(() => {
      // A shop that is not there looks to the client like one that broke the connection.
      outgoing.socket?.resetAndDestroy();
    });
    underWay.add(treated);
    void treated.then(() => underWay.delete(treated));
  });
  const treat = async (incoming, outgoing) => {
    const exchange = new Exchange(incoming, outgoing, await readAll(incoming), { target, operationOf });
    if (exchange.operation) operations.push(exchange.operation);
    arrivals.emit(exchange.operation);
    const treatment = planned.get(exchange.operation)?.shift() ?? passOn;
    await treatment(exchange);
  };
  const address = await listen(server, port);

  return {
    url: `http://127.0.0.1:${address.port}`,

    /** The operations that came by, in order. */
    operations,

    /** @param {string} operation @param {...Fault} names one per request to come */
    fail(operation, ...names) {
      for (const name of names) plan(operation, faults[name]);
    },

    /**
     * Delays the next request of `operation`, or the answer to it, or lets it pass and delays a copy of it.
     * @param {string} operation
     * @param {keyof delays} what
     * @returns {Held}
     */
    hold(operation, what) {
      const arrived = promise();
      const released = promise();
      const done = promise();
      plan(operation, (exchange) => {
        const wait = () => (arrived.resolve(), released.settled);
        return delays[what](exchange, wait).finally(done.resolve);
      });
      return { arrived: arrived.settled, release: () => (released.resolve(), done.settled) };
    },

    /** Settles when so many requests of `operation` have come by. @param {string} operation @param {number} count */
    async next(operation, count = 1) {
      for (let come = 0; come < count; ++come) await once(arrivals, operation);
    },

    /** Settles when the shop has done all that has come by, copies included. */
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },

    /** Whether nothing is on its way. */
    isQuiet: () => underWay.size === 0,

    /** Whether a fault has not met its request yet. */
    isPlanned: () => [...planned.values()].some((treatments) => treatments.length > 0),

    /** Forgets the faults that have not met their request. */
    heal() {
      planned.clear();
    },

    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startFaultProxy>>} FaultProxy */

function promise() {
  /** @type {() => void} */
  let resolve = () => {};
  const settled = /** @type {Promise<void>} */ (new Promise((whenSettled) => (resolve = whenSettled)));
  return { settled, resolve };
}

/** @returns {Promise<import('node:net').AddressInfo>} */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address()));
  });
}
