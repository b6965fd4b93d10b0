// What the commands that serve a page have in common: a port to choose, and staying until they are interrupted.
import { parseArgs } from 'node:util';
import { startServer } from './serve.mjs';
import { SetUpError } from './set-up-error.mjs';
import { say } from './step.mjs';

const USUAL_PORT = 8420;

/**
 * The options of a command, `--port` among them.
 * @param {string[]} args
 * @param {import('node:util').ParseArgsConfig['options']} [own] what the command takes beside it
 * @returns {{port: number | undefined, values: Record<string, any>}}
 */
export function readServeOptions(args, own = {}) {
  let values;
  try {
    ({ values } = parseArgs({ args, options: { port: { type: 'string' }, ...own } }));
  } catch (error) {
    throw new SetUpError(`${error.message}; './dev --help' shows the options.`);
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
    throw new SetUpError(`--port needs a number from 0 to 65535, not '${values.port}'.`);
  }
  return { port, values };
}

/**
 * A port that was asked for must be free; the usual one gives way to any other.
 * @param {number | undefined} port @param {Omit<Parameters<typeof startServer>[0], 'port'>} options
 */
export async function listen(port, options) {
  try {
    return await startServer({ ...options, port: port ?? USUAL_PORT });
  } catch (error) {
    if (error.code === 'EADDRINUSE' && port === undefined) return startServer(options);
    if (error.code === 'EADDRINUSE')
      throw new SetUpError(`Port ${port} is taken: choose another with --port N.`);
    if (error.code === 'EACCES')
      throw new SetUpError(`Port ${port} needs root: choose one above 1023 with --port N.`);
    throw error;
  }
}

/** @returns {Promise<void>} resolves at Ctrl+C */
export async function untilInterrupted() {
  say('Ctrl+C ends it.');
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
