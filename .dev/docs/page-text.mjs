/**
 * From a Markdown file of the repository to one of the site: links lead to pages, code that a page speaks of is put in,
 * and elements live where the repository has a picture or a comment.
 */
import { dirname, join, normalize } from 'node:path/posix';

const LINK = /(?<!!)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g;
const PICTURE = /!\[[^\]]*\]\([^)\s]*account-page\.png\)/g;
const LIVE = /<!-- live: (.*?) -->/g;
const INCLUDE = /<!-- include: (\S+) -->/g;

/**
 * @param {string} text Markdown
 * @param {object} place
 * @param {string} place.source the file, from the root
 * @param {string} place.root what leads from the page to the site's front, e.g. `../`
 * @param {ReadonlyMap<string, string>} place.pages path in the site by file
 * @param {(file: string) => string} place.read what is included
 * @returns {string}
 */
export function pageText(text, { source, root, pages, read }) {
  return text
    .replace(PICTURE, live('<stamgast-account shop="demo"></stamgast-account>'))
    .replace(LIVE, (_, element) => live(element))
    .replace(INCLUDE, (_, file) => `\`\`\`cpp\n${read(file).trimEnd()}\n\`\`\``)
    .replace(LINK, (link, words, target) => linkTo(link, words, target));

  /** What the site does not have keeps its words. @param {string} link @param {string} words @param {string} target */
  function linkTo(link, words, target) {
    if (/^([a-z]+:|#)/.test(target)) return link;
    const [file, fragment] = target.split('#');
    const page = pages.get(normalize(join(dirname(source), file)));
    if (page === undefined) return words;
    return `[${words}](${root || './'}${page}${fragment ? `#${fragment}` : ''})`;
  }
}

/** @param {string} element HTML of one that is live */
function live(element) {
  return `<div class="live">${element}</div>`;
}
