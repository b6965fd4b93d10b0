import { createDemoShop } from 'stamgast/plugins/demo';

export const createMyShop = () => createDemoShop({ locale: 'nl' });
