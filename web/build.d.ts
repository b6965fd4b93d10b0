// What the build knows, and puts in the place of these names: see `.dev/build-web.mjs`.

/** Which messages the catalogues hold, in which order. */
declare const STAMGAST_CATALOGUE: string;
/** Which wasm module and glue belong to this page. */
declare const STAMGAST_MODULE: string;
