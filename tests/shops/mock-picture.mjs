/**
 * A product's picture in a mock shop: a square in a colour that its path makes.
 * @param {string} path @param {import('node:http').ServerResponse} outgoing
 */
export function sendPicture(path, outgoing) {
  const hue = [...path].reduce((sum, letter) => sum + letter.charCodeAt(0) * 37, 0) % 360;
  outgoing.writeHead(200, { 'content-type': 'image/svg+xml' });
  outgoing.end(
    `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64" fill="hsl(${hue} 45% 62%)"/></svg>`,
  );
}
