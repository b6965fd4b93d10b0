import { ACCOUNT_CHECKS } from './account-checks.js';
import { AFTER_PURCHASE_CHECKS } from './after-purchase-checks.js';
import { sentenceOf } from '../checker/check-answer.js';
import { checkPlugin } from '../checker/check-plugin.js';
import { FAVOURITE_CHECKS } from './favourite-checks.js';
import { FOR_YOU_CHECKS } from './for-you-checks.js';
import { expect, expectEqual, Inquiry } from './inquiry.js';
import { LOYALTY_CHECKS } from './loyalty-checks.js';
import { ORDER_CHECKS } from './order-checks.js';
import { REORDER_CHECKS } from './reorder-checks.js';
import { SEARCH_CHECKS } from './search-checks.js';

/** @typedef {import('./harness.js').ConformanceCheck} ConformanceCheck */
/** @typedef {import('./harness.js').ShopHarness} ShopHarness */

/** @type {ConformanceCheck} */
const PLUGIN_CHECK = {
  name: 'the plugin has its capabilities and their methods',
  run: async ({ plugin, harness }) => {
    const findings = checkPlugin(plugin);
    expect(findings.length === 0, () => findings.map(sentenceOf).join('\n'));
    expectEqual([...plugin.capabilities].sort(), [...harness.capabilities].sort(), 'capabilities');
  },
};

const ALL_CHECKS = Object.freeze([
  PLUGIN_CHECK,
  ...ORDER_CHECKS,
  ...SEARCH_CHECKS,
  ...REORDER_CHECKS,
  ...FAVOURITE_CHECKS,
  ...LOYALTY_CHECKS,
  ...FOR_YOU_CHECKS,
  ...AFTER_PURCHASE_CHECKS,
  ...ACCOUNT_CHECKS,
]);

/** The checks that apply to a shop. @param {ShopHarness} harness */
export function checksFor(harness) {
  return ALL_CHECKS.filter(
    ({ capability, needs = [] }) =>
      (!capability || harness.capabilities.includes(capability)) &&
      needs.every((ability) => harness[ability] !== undefined),
  );
}

/**
 * The checks that a better harness would add.
 * @param {ShopHarness} harness
 * @returns {{name: string, missing: string[]}[]}
 */
export function checksOutOfReach(harness) {
  return ALL_CHECKS.filter(({ capability }) => !capability || harness.capabilities.includes(capability))
    .map(({ name, needs = [] }) => ({
      name,
      missing: needs.filter((ability) => harness[ability] === undefined),
    }))
    .filter(({ missing }) => missing.length > 0);
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
 * Runs everything that applies, one after the other: checks share the shop.
 * @param {ShopHarness} harness
 * @returns {Promise<{name: string, problem: string | null}[]>} `null` where the plugin passed
 */
export async function runConformance(harness) {
  const report = [];
  for (const check of checksFor(harness)) {
    const problem = await runCheck(check, harness).then(
      () => null,
      (reason) => String(reason?.message ?? reason),
    );
    report.push({ name: check.name, problem });
  }
  return report;
}
