/**
 * What the customer agreed to, as the page around says it: the attribute `consent`, words separated by spaces. Without the attribute nobody
 * was asked: then things are done that the customer asks for, and nothing else.
 *
 * @param {Element} host
 * @returns {ReadonlySet<string>}
 */
export function consentOf(host) {
  return new Set(host.getAttribute('consent')?.split(/\s+/).filter(Boolean));
}

/** Whether the shop may keep what the customer likes: unless they were asked and did not agree. @param {Element} host */
export function allowsPersonalisation(host) {
  return !host.hasAttribute('consent') || consentOf(host).has('personalisation');
}
