import { Module } from '@medusajs/framework/utils';
import { StamgastService } from './service.js';

/** Under which name the module is asked for in Medusa's container. */
export const STAMGAST = 'stamgast';

export default Module(STAMGAST, { service: StamgastService });
