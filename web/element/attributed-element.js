/** An element whose plain values are attributes, and properties of the same name. */
export class AttributedElement extends HTMLElement {
  get endpoint() {
    return this.getAttribute('endpoint');
  }

  set endpoint(url) {
    this.reflect('endpoint', url);
  }

  get apiKey() {
    return this.getAttribute('api-key');
  }

  set apiKey(key) {
    this.reflect('api-key', key);
  }

  get locale() {
    return this.getAttribute('locale');
  }

  set locale(tag) {
    this.reflect('locale', tag);
  }

  get scheme() {
    return this.getAttribute('scheme');
  }

  set scheme(name) {
    this.reflect('scheme', name);
  }

  get consent() {
    return this.getAttribute('consent');
  }

  set consent(purposes) {
    this.reflect('consent', purposes);
  }

  /** @protected @param {string} name @param {string | null | undefined} value nothing: without the attribute */
  reflect(name, value) {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}
