/**
 * Lets Node import modules from https: and http: addresses (see node:module, customization hooks). Nothing is written
 * to disk. What comes from there may import its neighbours and Stamgast, not this machine's files and programs.
 */

const SERVED = /^https?:/;
const SCRIPT = /^(text|application)\/(x-)?(javascript|ecmascript)\b/;
const HERE = import.meta.url;

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, nextResolve) {
  if (!SERVED.test(context.parentURL ?? '')) {
    return SERVED.test(specifier) ? { url: specifier, shortCircuit: true } : nextResolve(specifier, context);
  }
  if (/^(\.{0,2}\/|https?:)/.test(specifier)) {
    return { url: new URL(specifier, context.parentURL).href, shortCircuit: true };
  }
  if (/^stamgast\//.test(specifier)) return nextResolve(specifier, { ...context, parentURL: HERE });
  throw new Error(`${context.parentURL} imports '${specifier}', which a browser cannot load either`);
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (!SERVED.test(url)) return nextLoad(url, context);
  const response = await fetch(url).catch((error) => {
    throw new Error(
      `nothing answers at ${url} (${error.cause?.message ?? error.message}): look at the address`,
    );
  });
  if (!response.ok) throw new Error(`${url} answers ${response.status}: look at the address`);
  const type = response.headers.get('content-type') ?? 'no type';
  if (!SCRIPT.test(type)) {
    throw new Error(
      `${url} is no JavaScript module but ${type.split(';')[0]}: give the address of the module itself`,
    );
  }
  return { format: 'module', source: await response.text(), shortCircuit: true };
}
