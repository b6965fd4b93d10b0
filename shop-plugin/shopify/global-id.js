/**
 * Shopify's ids look like `gid://shopify/Product/632910392`. One that does not is nobody's, but Shopify calls
 * the whole request invalid for it, and everything else in it goes down too.
 * @param {string} type e.g. `Product`
 * @param {string} id
 */
export function isGlobalId(type, id) {
  return new RegExp(`^gid://shopify/${type}/\\d+$`).test(id);
}

/**
 * The id, or one of the same type that is nobody's and can be asked for.
 * @param {string} type
 * @param {string} id
 */
export function askableId(type, id) {
  return isGlobalId(type, id) ? id : `gid://shopify/${type}/0`;
}
