/**
 * What the command says. Everything here is text for a person; `--json` has the same in `summaryOf`.
 *
 * @typedef {import('../conformance/verdict.js').Verdict} Verdict
 * @typedef {import('../conformance/conformance.js').Gap} Gap
 *
 * @typedef {object} Report
 * @property {string} plugin its name
 * @property {Verdict[]} verdicts
 * @property {Gap[]} gaps
 * @property {string[]} notes what else was noticed, in sentences
 */

const SHAPES = 'stamgast/schema';

const FORBIDDEN = Object.freeze({
  cart: 'they use the cart: --write lets them, and puts it back',
  account: 'they change the customer’s account for good: write a harness for a test customer (--harness)',
});

/**
 * @param {Verdict} verdict
 * @param {Set<string>} told problems that were told already, in full; this one is added
 * @returns {string[]} lines
 */
export function verdictLines({ name, problem, method, findings, advice }, told) {
  if (problem === null) return [`passed  ${name}`];
  if (told.has(problem)) return [`FAILED  ${name}`, ...indented(`as above: ${problem.split('\n')[0]}`)];
  told.add(problem);
  const places = findings.flatMap((finding) => findingLines(method, finding));
  const what = places.length > 0 ? places : [problem];
  const shape = method && findings.length > 0 ? [`shape: ${SHAPES}/${method}.answer.json`] : [];
  return [`FAILED  ${name}`, ...[...what, ...shape, `what to do: ${advice}`].flatMap(indented)];
}

/** @param {string | null} method @param {Verdict['findings'][number]} finding */
function findingLines(method, { path, problem, advice }) {
  const place = [method, path].filter(Boolean).join(' ');
  return [place ? `${place}: ${problem}` : problem, ...(advice ? [`  ${advice}`] : [])];
}

/** @param {string} text */
function indented(text) {
  return text.split('\n').map((line) => `        ${line}`);
}

/** The checks that were not tried, with what keeps them back. @param {readonly Gap[]} gaps @returns {string[]} */
export function gapLines(gaps) {
  /** @type {Map<string, string[]>} */
  const names = new Map();
  for (const gap of gaps) names.set(reasonOf(gap), [...(names.get(reasonOf(gap)) ?? []), gap.name]);
  return [...names].flatMap(([reason, held_back]) => [
    `out of reach, since ${reason}:`,
    ...held_back.flatMap(indented),
  ]);
}

/** @param {Gap} gap */
export function reasonOf({ missing, forbidden }) {
  if (forbidden === 'account') return FORBIDDEN.account;
  const staged = missing.filter((ability) => ability !== 'findThings');
  if (staged.length > 0) return `they need ${staged.join(' and ')} of a harness (--harness)`;
  if (forbidden) return FORBIDDEN.cart;
  return (
    'they need two things of which a cart may hold ten: let the customer have ordered such, or name them with ' +
    'findThings of a harness (--harness)'
  );
}

/** The last line. @param {Report} report */
export function countLine({ verdicts, gaps }) {
  const failed = verdicts.filter(({ problem }) => problem !== null).length;
  return `${verdicts.length - failed} passed, ${failed} failed, ${gaps.length} out of reach`;
}

/** The report for a program. @param {Report} report */
export function summaryOf({ plugin, verdicts, gaps, notes }) {
  return {
    plugin,
    passed: verdicts.filter(({ problem }) => problem === null).map(({ name }) => name),
    failed: verdicts.filter(({ problem }) => problem !== null),
    out_of_reach: gaps.map((gap) => ({ name: gap.name, reason: reasonOf(gap) })),
    notes,
  };
}
