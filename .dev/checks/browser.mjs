import { pageTests } from '../page-tests.mjs';

export const title = 'the built page in Chromium and Firefox';

export const check = () => pageTests(/^tests\/browser\/.*\.test\.mjs$/);
