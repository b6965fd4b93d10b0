// Reads the command line of ./dev and hands over to one file of commands/.
import { SetUpError } from './set-up-error.mjs';

const HELP = `Stamgast's developer commands

  ./dev run [--port N] [--shop NAME]   build, serve the account page, print its address; NAME is demo,
                                       vendure or medusa
  ./dev studio [--port N]              build, serve the theme studio, print its address
  ./dev test [--only NAME]             every check, fastest first; NAME is one group: format, lint, unit,
                                       js, wasm, package, browser, shops, or shops-medusa, which only runs
                                       when it is asked for: its server takes minutes and 700 MB to install
  ./dev bench [NAME] [--json]          all benchmarks, or one: size prints what a page loads
  ./dev campaign [--shop vendure|vendure-plugin|medusa] [--reorders N] [--seed S]
                                       orders again on a real shop while requests are lost, doubled and
                                       delayed and the server dies; compares what the page said with the
                                       server's cart, and prints the table
  ./dev docs [--port N] [--build]      the documentation with live elements, into build/docs, and serves it;
                                       --build does not serve
  ./dev build                          only the web build, into build/dist
  ./dev profile                        records which functions a first screen runs: the others come after it
  ./dev package                        what is published: build/package, and its tarball beside it
  ./dev setup                          only the set-up: toolchain, libraries, npm packages
  ./dev format                         rewrites C++, JavaScript, JSON, CSS and HTML in the project's style
  ./dev --help                         this text

Each command sets up what it needs first, outside the checkout in \${XDG_CACHE_HOME:-~/.cache}/stamgast
(STAMGAST_CACHE chooses another folder), where the next clone finds it. A command that was interrupted
continues when it is started again. Programs of Debian (cmake, ninja, chromium …) are installed with apt
when they are missing, which needs root.
`;

const COMMANDS = [
  'run',
  'studio',
  'test',
  'bench',
  'campaign',
  'docs',
  'build',
  'profile',
  'package',
  'setup',
  'format',
];

async function main([name, ...args]) {
  if (name === undefined || ['--help', '-h', 'help'].includes(name) || args.includes('--help')) {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  if (!COMMANDS.includes(name))
    throw new SetUpError(`There is no command '${name}'; './dev --help' lists them.`);
  const { run } = await import(`./commands/${name}.mjs`);
  return run(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  if (error.message) process.stderr.write(`dev: ${error.message}\n`);
  process.exitCode = 1;
}
