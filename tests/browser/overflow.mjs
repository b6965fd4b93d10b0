/** What sticks out of the window, and how wide the page has become. Runs in the page. */
export function overflow() {
  const root = document.querySelector('stamgast-account').shadowRoot;
  const outside = [...root.querySelectorAll('.page .node')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -0.5 || right > innerWidth + 0.5);
  });
  return {
    wide: document.documentElement.scrollWidth - innerWidth,
    outside: outside.map((element) => element.outerHTML.slice(0, 120)),
  };
}
