/**
 * Gives the page these locks for as long as a test goes on.
 * @param {import('node:test').TestContext} context
 * @param {Pick<LockManager, 'request'>} locks
 */
export function withLocks(context, locks) {
  const usual = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
  context.after(() => {
    if (usual) Object.defineProperty(globalThis, 'navigator', usual);
    else delete globalThis.navigator;
  });
}
