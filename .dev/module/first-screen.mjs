// Which functions a first screen does not need, by what a recording of first screens has run.
import { binaryen, callGraph } from './binaryen.mjs';

/**
 * What is there for its own sake: what decides about orders, rewards and the like, what draws one kind of control, and what
 * keeps a state or a standing that such a decision has made. Everything else is said by its callers.
 */
const OF_ITS_OWN = new RegExp(
  [
    String.raw`^[^<(]*(\(\*)?[^<(]*\bstamgast::((app|domain|views)::|kit::(\(anonymous namespace\)::)?[a-z_]+\(stamgast::kit::[A-Z]\w*( const)?&)`,
    String.raw`\b__optional_storage_base<stamgast::(app::|domain::LoyaltyStanding\b)|\bvector<stamgast::app::LineProgress\b`,
  ].join('|'),
);

/**
 * What is of general use, and called by a pointer only: how any answer is read, and how any effect is told. Which of it runs
 * hangs on what a shop answers.
 */
const OF_ALL = /\bstamgast::wire::.*(optional_of|drops_bad_elements|take_)|EffectEncoder::(begin|end)/;

/**
 * Not needed is what was not run; but what is of general use is needed anyway, and so is what else is where anything that was
 * run calls it, as a list that grows: whether it does may hang on how many orders there are.
 * @param {string} module a file, with names
 * @param {{small: string[], others: string[]}} profiles files that `wasm-split --instrument` recorded: of pages with a small
 *   part, and of others
 * @returns {Promise<{rest: string[], orders: string[], all: string[]}>} names: of those that no first screen needs, and of
 *   those that no small part needs, but others
 */
export async function sortFunctions(module, { small, others }) {
  const calls = await callGraph(module);
  const all = [...calls.keys()];
  const ofSmall = await neededBy(small, module, calls);
  const ofAny = await neededBy([...small, ...others], module, calls);
  return {
    rest: all.filter((name) => !ofAny.has(name)),
    orders: all.filter((name) => ofAny.has(name) && !ofSmall.has(name)),
    all,
  };
}

/** @param {string[]} profiles @param {string} module @param {Map<string, string[]>} calls @returns {Promise<Set<string>>} names */
async function neededBy(profiles, module, calls) {
  const needed = new Set([...calls.keys()].filter((name) => OF_ALL.test(name)));
  for (const profile of profiles) for (const name of await ranIn(profile, module)) needed.add(name);
  // A set that grows while it is walked goes on with what is new.
  for (const name of needed)
    for (const callee of calls.get(name) ?? []) if (!OF_ITS_OWN.test(callee)) needed.add(callee);
  return needed;
}

/** @param {string} profile @param {string} module @returns {Promise<string[]>} names */
async function ranIn(profile, module) {
  const printed = await binaryen('wasm-split', module, [`--print-profile=${profile}`]);
  const [kept] = printed.split('Splitting out functions:');
  return kept.split('\n').flatMap((line) => (line.startsWith('+ ') ? [line.slice(2)] : []));
}
