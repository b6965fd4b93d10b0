#!/usr/bin/env node
/** `stamgast-check MODULE`: the conformance suite on a merchant's own plugin; see `HELP`. */

import { HELP, readOptions, UsageError } from './options.mjs';
import { PluginThread } from './plugin-thread.mjs';
import { countLine, gapLines, summaryOf, verdictLines } from './report.js';

const ALL_PASSED = 0;
const SOME_FAILED = 1;
const NOT_RUN = 2;

process.exitCode = await main(process.argv.slice(2));

/** @param {readonly string[]} args @returns {Promise<number>} the exit code */
async function main(args) {
  try {
    const options = readOptions(args);
    if (options.help) return say(HELP, ALL_PASSED);
    return await check(options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return complain(error.message);
  }
}

/** @param {import('./options.mjs').CheckOptions} options */
async function check(options) {
  const told = new Set();
  const thread = new PluginThread(options, (verdict) => {
    if (!options.json) say(verdictLines(verdict, told).join('\n'));
  });
  process.once('SIGINT', () => thread.stop());
  await thread.run();
  if (thread.unusable !== null) return complain(thread.unusable);
  const { report } = thread;
  const code = exitCode(report, thread.untried);
  if (options.json) return say(JSON.stringify(summaryOf(report), null, 2), code);
  return say([...gapLines(report.gaps), ...report.notes, countLine(report)].join('\n'), code);
}

/** @param {import('./report.js').Report} report @param {number} untried */
function exitCode({ verdicts }, untried) {
  if (verdicts.some(({ problem }) => problem !== null)) return SOME_FAILED;
  return untried > 0 ? NOT_RUN : ALL_PASSED;
}

/** @param {string} text @param {number} [code] */
function say(text, code = ALL_PASSED) {
  process.stdout.write(`${text}\n`);
  return code;
}

/** @param {string} sentence */
function complain(sentence) {
  process.stderr.write(`stamgast-check: ${sentence}\n`);
  return NOT_RUN;
}
