/**
 * The framework is installed beside the shop, not here, so that its types are not to be had where these files are
 * checked: what comes from there is unchecked.
 */
declare module '@medusajs/framework/http';
declare module '@medusajs/framework/mikro-orm/migrations';
declare module '@medusajs/framework/utils';
declare module '@medusajs/framework/workflows-sdk';
declare module '@medusajs/framework/zod';
declare module '@medusajs/medusa/core-flows';
