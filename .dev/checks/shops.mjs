import { pageTests } from '../page-tests.mjs';

export const title = 'the built page and the adapters on real shops';

export const check = () => pageTests(/^tests\/shops\/(?!medusa)[^/]*\.test\.mjs$/);
