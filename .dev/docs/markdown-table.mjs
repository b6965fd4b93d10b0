/**
 * @typedef {{name: string, type: string, description: string}} DescribedName
 */

/** @param {readonly DescribedName[]} rows @returns {string} Markdown */
export function tableOf(rows) {
  const typed = rows.some(({ type }) => type !== '');
  const head = typed ? ['name', 'type', 'what it is'] : ['name', 'what it is'];
  const lines = rows.map(({ name, type, description }) => [
    `\`${name}\``,
    ...(typed ? [type === '' ? '' : `\`${type}\``] : []),
    description,
  ]);
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.map(inCell).join(' | ')} |`)
    .join('\n');
}

/** @param {string} text */
function inCell(text) {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
