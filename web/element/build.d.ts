/** Which messages the catalogues of this build hold, in which order: see `.dev/catalogues.mjs`. */
declare const STAMGAST_CATALOGUE: string;
