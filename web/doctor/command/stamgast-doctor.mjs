#!/usr/bin/env node
/** `stamgast-doctor URL`: what is wrong with how a page embeds Stamgast; see `HELP`. */
import { parseArgs } from 'node:util';
import { UsageError } from '../../../shop-plugin/command/options.mjs';
import { summaryOf } from '../finding.js';
import { examineSite } from './site.mjs';

const HELP = `stamgast-doctor URL [options]

Looks at the page of that address, at the files of Stamgast that it loads, and at the API of its shop, as far as
can be seen without a browser, and says in words what is wrong and what to do. It only reads.

What needs a browser (is the element visible, do its tokens exist, is the device's clock right) the same doctor
says in the page's console: document.querySelector('stamgast-account').doctor()

Options
  --files URL   the folder of Stamgast's files, where a bundle loads them and the page's HTML does not
  --json        the findings as JSON, for a program
  --help        this

The exit code is 0 when nothing is wrong, 1 when something is, and 2 when the command was called wrongly.`;

const NOTHING_WRONG = 0;
const SOMETHING_WRONG = 1;
const CALLED_WRONGLY = 2;

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} args @returns {Promise<number>} the exit code */
async function main(args) {
  try {
    const { url, files, json, help } = readOptions(args);
    if (help) return say(HELP, NOTHING_WRONG);
    const findings = await examineSite(url, { files });
    const isWrong = findings.some(({ level }) => level === 'wrong');
    return say(
      json ? JSON.stringify(findings, null, 2) : reportOf(findings),
      isWrong ? SOMETHING_WRONG : NOTHING_WRONG,
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`stamgast-doctor: ${error.message}\n`);
    return CALLED_WRONGLY;
  }
}

/** @param {import('../finding.js').Finding[]} findings */
function reportOf(findings) {
  const lines = findings.map(({ level, sentence }) => `${level.padEnd(7)}${sentence}`);
  return [...lines, summaryOf(findings)].join('\n');
}

/** @param {string} text @param {number} code */
function say(text, code) {
  process.stdout.write(`${text}\n`);
  return code;
}

/** @param {string[]} args @throws {UsageError} */
function readOptions(args) {
  const { values, positionals } = parsed(args);
  const [url = ''] = positionals;
  if (!values.help && positionals.length !== 1) {
    throw new UsageError("Name the one page to look at: 'stamgast-doctor --help' says how.");
  }
  for (const address of [url, values.files].filter(Boolean)) {
    if (!/^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : '')) {
      throw new UsageError(`'${address}' is no address of the web: write it with https:// or http://.`);
    }
  }
  return { url, files: values.files ?? null, json: values.json ?? false, help: values.help ?? false };
}

/** @param {string[]} args */
function parsed(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { files: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(`${error.message.split('. ')[0]}: 'stamgast-doctor --help' shows the options.`);
  }
}
