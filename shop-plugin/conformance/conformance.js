import { ACCOUNT_CHECKS } from './account-checks.js';
import { AFTER_PURCHASE_CHECKS } from './after-purchase-checks.js';
import { checkPlugin } from '../checker/check-plugin.js';
import { sentenceOf } from '../checker/kind.js';
import { FAVOURITE_CHECKS } from './favourite-checks.js';
import { FOR_YOU_CHECKS } from './for-you-checks.js';
import { CheckFailure } from './check-failure.js';
import { expectEqual, Inquiry } from './inquiry.js';
import { LOYALTY_CHECKS } from './loyalty-checks.js';
import { ORDER_CHECKS } from './order-checks.js';
import { READING_CHECKS } from './reading-checks.js';
import { REORDER_CHECKS } from './reorder-checks.js';
import { SEARCH_CHECKS } from './search-checks.js';
import { failed, passed } from './verdict.js';

/** @typedef {import('./harness.js').ConformanceCheck} ConformanceCheck */
/** @typedef {import('./harness.js').ShopHarness} ShopHarness */
/** @typedef {import('./verdict.js').Verdict} Verdict */

/** @type {ConformanceCheck} */
const PLUGIN_CHECK = {
  name: 'the plugin has its capabilities and their methods',
  advice: 'Name in `capabilities` what the plugin can do, and write the methods of each.',
  run: async ({ plugin, harness }) => {
    const findings = checkPlugin(plugin);
    if (findings.length > 0) throw new CheckFailure(findings.map(sentenceOf).join('\n'), '', findings);
    expectEqual([...plugin.capabilities].sort(), [...harness.capabilities].sort(), 'capabilities');
  },
};

const ALL_CHECKS = Object.freeze([
  PLUGIN_CHECK,
  ...ORDER_CHECKS,
  ...SEARCH_CHECKS,
  ...READING_CHECKS,
  ...REORDER_CHECKS,
  ...FAVOURITE_CHECKS,
  ...LOYALTY_CHECKS,
  ...FOR_YOU_CHECKS,
  ...AFTER_PURCHASE_CHECKS,
  ...ACCOUNT_CHECKS,
]);

/**
 * What keeps a check from being tried.
 * @typedef {object} Gap
 * @property {string} name of the check
 * @property {import('../contract.js').Capability} [capability]
 * @property {string[]} missing abilities of the harness
 * @property {import('./harness.js').Change | null} forbidden what it would change and may not
 */

/** The checks that apply to a shop. @param {ShopHarness} harness */
export function checksFor(harness) {
  const gaps = new Set(checksOutOfReach(harness).map(({ name }) => name));
  return checksOf(harness).filter(({ name }) => !gaps.has(name));
}

/** The checks that a better harness would add. @param {ShopHarness} harness @returns {Gap[]} */
export function checksOutOfReach(harness) {
  return checksOf(harness)
    .map(({ name, capability, changes, needs = [] }) => ({
      ...{ name, capability },
      missing: needs.filter((ability) => harness[ability] === undefined),
      forbidden: changes && !(harness.may_change?.includes(changes) ?? true) ? changes : null,
    }))
    .filter(({ missing, forbidden }) => missing.length > 0 || forbidden);
}

/** @param {ShopHarness} harness */
function checksOf({ capabilities }) {
  return ALL_CHECKS.filter(({ capability }) => !capability || capabilities.includes(capability));
}

/**
 * Runs one check on a fresh plugin; rejects with an error whose message says what is wrong.
 * @param {ConformanceCheck} check
 * @param {ShopHarness} harness
 */
export async function runCheck(check, harness) {
  await check.run(new Inquiry(await harness.createPlugin(), harness));
}

/**
 * Runs one check on a fresh plugin, and says what came of it.
 * @param {ConformanceCheck} check
 * @param {ShopHarness} harness
 * @returns {Promise<Verdict>}
 */
export async function tryCheck(check, harness) {
  /** @type {Inquiry | undefined} */
  let inquiry;
  try {
    inquiry = new Inquiry(await harness.createPlugin(), harness);
    await check.run(inquiry);
    return passed(check);
  } catch (reason) {
    return failed(check, reason, inquiry);
  }
}

/**
 * Runs everything that applies, one after the other: checks share the shop.
 * @param {ShopHarness} harness
 * @returns {Promise<Verdict[]>}
 */
export async function runConformance(harness) {
  const report = [];
  for (const check of checksFor(harness)) report.push(await tryCheck(check, harness));
  return report;
}
