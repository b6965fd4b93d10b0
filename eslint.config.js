import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['build/', 'node_modules/'] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2024, sourceType: 'module' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-shadow': ['error', { allow: ['after', 'before'] }],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true }],
      'no-useless-assignment': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['web/**', 'shop-plugin/**', 'examples/**'], languageOptions: { globals: globals.browser } },
  // Set by the build.
  {
    files: ['web/element/languages.js', 'web/element/build-marks.js', 'web/bridge/*-files.js'],
    languageOptions: {
      globals: {
        STAMGAST_CATALOGUE: 'readonly',
        STAMGAST_FILES: 'readonly',
        STAMGAST_MODULE: 'readonly',
        STAMGAST_THEME: 'readonly',
      },
    },
  },
  {
    files: ['web/element/page-theme.js', 'web/platform/preferences.js', 'web/studio/theme/starts.js'],
    languageOptions: { globals: { STAMGAST_THEME: 'readonly' } },
  },
  {
    files: ['.dev/**', 'tests/**', '**/*.mjs', 'shop-plugin/*/pictures/write-pictures.js', '*.js'],
    languageOptions: { globals: globals.node },
  },
  // The functions that a test hands to the page run there.
  {
    files: ['tests/browser/**', 'tests/shops/**', 'tests/bench/**', 'tests/package/**', 'tests/web/**'],
    languageOptions: { globals: globals.browser },
  },
  // An Emscripten library: its names are the compiler's and its own entries', put together when the module is linked.
  { files: ['wasm/library.js'], languageOptions: { globals: globals.browser }, rules: { 'no-undef': 'off' } },
];
