/**
 * Where the ink of a text is: the box of the pixels that stand out from what lies around them.
 *
 * @typedef {{x: number, y: number, width: number, height: number}} Box CSS px
 * @typedef {{left: number, right: number, top: number, bottom: number} | null} Ink CSS px, of the page; null:
 *   there is none
 */

/**
 * @param {import('playwright-core').Page | import('puppeteer-core').Page} page any that may draw data: URLs
 * @param {Buffer} screenshot @param {Box[]} boxes where to look @param {number} scale device px a CSS px
 * @returns {Promise<Ink[]>}
 */
export function findInk(page, screenshot, boxes, scale) {
  return page.evaluate(inkInPage, {
    url: `data:image/png;base64,${screenshot.toString('base64')}`,
    boxes,
    scale,
  });
}

/** Runs in a page. @param {{url: string, boxes: Box[], scale: number}} task */
async function inkInPage({ url, boxes, scale }) {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0);

  /** @param {Uint8ClampedArray} data */
  const mostCommon = (data) => {
    const counts = new Map();
    for (const pixel of new Uint32Array(data.buffer)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    const [ground] = [...counts].sort((a, b) => b[1] - a[1])[0];
    return [ground & 255, (ground >> 8) & 255, (ground >> 16) & 255];
  };
  return boxes.map(({ x, y, width, height }) => {
    const [left, top] = [Math.floor(x * scale), Math.floor(y * scale)];
    const [wide, tall] = [Math.ceil(width * scale), Math.ceil(height * scale)];
    const { data } = context.getImageData(left, top, wide, tall);
    const ground = mostCommon(data);
    const distances = [];
    for (let at = 0; at < data.length; at += 4) {
      distances.push(Math.max(...ground.map((channel, index) => Math.abs(channel - data[at + index]))));
    }
    const strongest = Math.max(...distances);
    if (strongest < 24) return null;
    const ink = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    distances.forEach((distance, index) => {
      if (distance < strongest / 2) return;
      const [column, row] = [left + (index % wide), top + Math.floor(index / wide)];
      ink.left = Math.min(ink.left, column / scale);
      ink.right = Math.max(ink.right, (column + 1) / scale);
      ink.top = Math.min(ink.top, row / scale);
      ink.bottom = Math.max(ink.bottom, (row + 1) / scale);
    });
    return ink;
  });
}
