import { parseArgs } from 'node:util';

import { CAPABILITIES } from '../contract.js';

/**
 * @typedef {object} CheckOptions
 * @property {string | null} module path or address of the module, `#name` cut off; `null` where the harness makes the
 *   plugin
 * @property {string} export_name
 * @property {string | null} harness path of a module
 * @property {readonly import('../contract.js').Capability[]} capabilities empty for all
 * @property {boolean} write
 * @property {boolean} json
 * @property {boolean} help
 * @property {number} timeout_ms how long a method may take
 */

const USUAL_TIMEOUT_MS = 10_000;
const LONGEST_TIMEOUT_MS = 600_000;

export const HELP = `stamgast-check MODULE [options]

Runs Stamgast's conformance suite on a shop plugin and says in words what is wrong and where.

MODULE   the module that exports the plugin: a path, or an https: or http: address. Its default export is
         the plugin, or a function that makes one (it may be async, and is called without arguments).
         MODULE#name takes the export of that name. The plugin has to be signed in as a test customer with
         at least three orders.

A module with an address is downloaded, with the modules that it imports, and run here, with your rights:
check only what you would run. It may import its own neighbours and 'stamgast/…', and nothing else.

Options
  --write            also the checks that use the cart. It is emptied before each of them and at the end
                     holds again what it held. Without it, the suite only reads.
  --harness FILE     a module that stages scenes in a test shop (its default export, or 'harness', is a
                     ShopHarness of conformance/harness.js, or a function that makes one; it is handed
                     {createPlugin} of MODULE). Only with it the whole suite is in reach: spending points,
                     returns, withdrawals and the like cannot be undone, so that they are never tried on an
                     account of which nothing is known. With a createPlugin of its own, MODULE can be left out.
  --capability NAME  only the checks of this capability; may be given more than once
  --timeout MS       how long a method may take; ${USUAL_TIMEOUT_MS} by default
  --json             the report as JSON, for a program
  --help             this

The last line is "N passed, N failed, N out of reach". The exit code is 0 when nothing failed, 1 when something
did, and 2 when the suite could not be run to its end: no module, no plugin, a wrong option, Ctrl+C.`;

/** A mistake in how the command was called, or in what it was given: told in one sentence, exit code 2. */
export class UsageError extends Error {}

/**
 * @param {readonly string[]} args of the command line
 * @returns {CheckOptions}
 * @throws {UsageError}
 */
export function readOptions(args) {
  const { values, positionals } = parsed(args);
  const capabilities = values.capability ?? [];
  for (const name of capabilities) {
    if (!(name in CAPABILITIES)) {
      const known = Object.keys(CAPABILITIES).join(', ');
      throw new UsageError(`There is no capability '${name}': it is one of ${known}.`);
    }
  }
  if (positionals.length > 1)
    throw new UsageError("One MODULE at a time: 'stamgast-check --help' says what it is.");
  const [module, export_name] = (positionals[0] ?? '').split('#');
  if (!module && !values.harness && !values.help) {
    throw new UsageError("Name the module that exports the plugin: 'stamgast-check --help' says how.");
  }
  return {
    module: module || null,
    export_name: export_name || 'default',
    harness: values.harness ?? null,
    capabilities,
    write: values.write ?? false,
    json: values.json ?? false,
    help: values.help ?? false,
    timeout_ms: readTimeout(values.timeout),
  };
}

function parsed(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        write: { type: 'boolean' },
        harness: { type: 'string' },
        capability: { type: 'string', multiple: true },
        timeout: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error.message.split('. ')[0]}: 'stamgast-check --help' shows the options.`);
  }
}

function readTimeout(written) {
  if (written === undefined) return USUAL_TIMEOUT_MS;
  const ms = Number(written);
  if (Number.isInteger(ms) && ms >= 1 && ms <= LONGEST_TIMEOUT_MS) return ms;
  throw new UsageError(`--timeout is milliseconds, 1–${LONGEST_TIMEOUT_MS}, not '${written}'.`);
}
