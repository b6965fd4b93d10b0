/**
 * Runs once, when first needed.
 * @template T
 * @param {() => T} make
 * @returns {() => T}
 */
export function lazily(make) {
  /** @type {{value: T} | undefined} */
  let made;
  return () => (made ??= { value: make() }).value;
}
