/**
 * Whether this browser gives back the pixels that were drawn. Some add noise against fingerprinting; text
 * drawn with it would look dirty, so the page then shows as DOM.
 * @param {HTMLCanvasElement} [canvas]
 */
export function readsBackTruly(canvas = document.createElement('canvas')) {
  const size = 16;
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  const expected = (/** @type {number} */ x, /** @type {number} */ y) => [
    (x * 16) & 255,
    (y * 16) & 255,
    ((x ^ y) * 16) & 255,
  ];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      context.fillStyle = `rgb(${expected(x, y).join(' ')})`;
      context.fillRect(x, y, 1, 1);
    }
  }
  const { data } = context.getImageData(0, 0, size, size);
  for (let pixel = 0; pixel < size * size; pixel++) {
    const wanted = expected(pixel % size, Math.floor(pixel / size));
    if (wanted.some((channel, index) => data[pixel * 4 + index] !== channel)) return false;
  }
  return true;
}
