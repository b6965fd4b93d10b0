/**
 * What the page's content security policy stopped while the doctor looked around, so that it is the policy that gets
 * the blame, and not the file that did not come.
 *
 * @typedef {import('./finding.js').Finding} Finding
 */
import { blockedBy, WASM_FORBIDDEN } from './content-policy.js';

/** What is not found where a policy stops a request. */
const CONSEQUENCES = new Set(['file_missing', 'unreachable', 'shop_network', 'cors', 'picture']);

/** What the doctor looks at, by the directive that may be in its way. @type {Readonly<Record<string, string>>} */
const OURS = Object.freeze({
  'connect-src': 'what the page asks for',
  'img-src': "the shop's pictures",
  'script-src-elem': "the shop's adapter",
});

export class ViolationWatch {
  #document;
  /** @type {SecurityPolicyViolationEvent[]} */
  #events = [];
  #listening = new AbortController();

  /** @param {Document} watched from now on */
  constructor(watched) {
    this.#document = watched;
    const { signal } = this.#listening;
    watched.addEventListener('securitypolicyviolation', (event) => this.#events.push(event), { signal });
  }

  /**
   * Puts the policy in the place of what follows from it.
   * @param {readonly Finding[]} findings @returns {Promise<Finding[]>}
   */
  async explain(findings) {
    // The events come in tasks of their own, after the requests that they are about have failed.
    await new Promise((resolve) => setTimeout(resolve));
    const blocked = this.#events.filter(({ disposition }) => disposition === 'enforce');
    if (blocked.length === 0) return [...findings];
    const causes = blocked.flatMap((event) => this.#findingsOf(event));
    return [...causes, ...findings.filter(({ code }) => !CONSEQUENCES.has(code))];
  }

  stop() {
    this.#listening.abort();
  }

  /** @param {SecurityPolicyViolationEvent} event @returns {Finding[]} none of what is not Stamgast's */
  #findingsOf({ blockedURI, effectiveDirective }) {
    if (blockedURI === 'wasm-eval') return [WASM_FORBIDDEN];
    const what = OURS[effectiveDirective];
    if (!what || !URL.canParse(blockedURI)) return [];
    return [blockedBy({ directive: effectiveDirective, url: blockedURI, what }, this.#document.URL)];
  }
}
