// What the build knows, and puts in the place of these names: see `.dev/build-web.mjs`.

/** Which messages the catalogues hold, in which order. */
declare const STAMGAST_CATALOGUE: string;
/** Which wasm module and glue belong to this page. */
declare const STAMGAST_MODULE: string;
/** The files beside this one by their names in `build/dist`, where those have a hash: see `.dev/package/hashed-files.mjs`. */
declare const STAMGAST_FILES: Readonly<Record<string, { hashed: string; integrity: string }>>;
/**
 * The theme “plain”, dark as what it changes of light; all themes that ship, by name; and which build the files of the
 * others are of. `.dev/themes.mjs` reads them.
 */
declare const STAMGAST_THEME: {
  light: Record<string, string>;
  dark: Record<string, string>;
  names: string[];
  mark: string;
};
