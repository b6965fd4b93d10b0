/** Unique in the world. Not `randomUUID`, which a shop without https does not have. */
export function keySeed() {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
