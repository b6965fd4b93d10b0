/**
 * @typedef {import('./shopware-types.js').Named} Named
 * @typedef {import('./shopware-types.js').ShopwareOption} ShopwareOption
 */

/** How wide a picture shall be at least, in pixels. */
const PICTURE_WIDTH_PX = 200;

/** In the session's language, if there are words in it. @param {Named | null | undefined} entity */
export function nameOf(entity) {
  return entity?.translated?.name || entity?.name || '';
}

/**
 * @param {readonly ShopwareOption[] | null | undefined} options
 * @returns {import('../contract.js').Option[]}
 */
export function normalizeOptions(options) {
  return (options ?? []).map((option) => ({
    name: typeof option.group === 'string' ? option.group : nameOf(option.group),
    value: option.option || nameOf(option),
  }));
}

/**
 * The smallest picture that is large enough.
 * @param {import('./shopware-types.js').ShopwareMedia | null | undefined} media
 */
export function pictureUrl(media) {
  const [thumbnail] = (media?.thumbnails ?? [])
    .filter(({ width }) => width >= PICTURE_WIDTH_PX)
    .sort((left, right) => left.width - right.width);
  return thumbnail?.url ?? media?.url;
}
