/** The anchor of a heading, as source forges make it: so a link leads to the same place there and in the site. @param {string} heading */
export function slugOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

/** For markdown-it: each heading gets its anchor. @param {any} markdown */
export function headingIds(markdown) {
  markdown.core.ruler.push('heading_ids', (/** @type {{tokens: any[]}} */ { tokens }) => {
    tokens.forEach((token, index) => {
      if (token.type === 'heading_open')
        token.attrSet('id', slugOf(tokens[index + 1].content.replaceAll('`', '')));
    });
  });
}
