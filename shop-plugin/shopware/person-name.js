/**
 * Shopware keeps two names, the contract one. The given name is taken from the front where it is known and stands
 * there; else it is the first word.
 * @param {string} name
 * @param {string} [given_name]
 * @returns {{firstName: string, lastName: string}}
 */
export function splitName(name, given_name) {
  const whole = name.trim();
  const given = given_name?.trim();
  const firstName = given && whole.startsWith(`${given} `) ? given : (whole.split(/\s+/)[0] ?? '');
  return { firstName, lastName: whole.slice(firstName.length).trim() };
}

/** @param {{firstName: string, lastName: string}} person */
export function joinName({ firstName, lastName }) {
  return `${firstName} ${lastName}`.trim();
}
