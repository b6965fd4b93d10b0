import { inflateSync } from 'node:zlib';

// pdfkit ends a line with \n alone; a \r before it is the last byte of the stream.
const STREAM = /stream\r?\n([\s\S]*?)\nendstream/g;
const TEXT = /1 0 0 1 \S+ (\S+) Tm[\s\S]*?\[(.*?)\] TJ/g;

/**
 * What a PDF of pdfkit in the standard fonts says, page by page: the texts of a row, which stand at one height, in the
 * order in which they were drawn.
 * @param {Uint8Array} bytes
 * @returns {string[][][]} pages of rows of texts
 */
export function pdfRows(bytes) {
  const streams = Buffer.from(bytes).toString('latin1').matchAll(STREAM);
  const contents = Array.from(streams, ([, packed]) =>
    inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'),
  );
  return contents.filter((content) => content.includes(' Tm')).map(rowsOf);
}

/** @param {string} content @returns {string[][]} */
function rowsOf(content) {
  /** @type {Map<string, string[]>} */
  const rows = new Map();
  for (const [, height, shown] of content.matchAll(TEXT))
    rows.set(height, [...(rows.get(height) ?? []), textOf(shown)]);
  return [...rows.values()];
}

/** The letters stand between numbers that move them closer. Of those beyond Latin-1 it reads the euro. @param {string} shown */
function textOf(shown) {
  const hex = Array.from(shown.matchAll(/<([0-9a-f]*)>/g), ([, letters]) => letters).join('');
  return Buffer.from(hex, 'hex').toString('latin1').replaceAll('\x80', '€');
}
