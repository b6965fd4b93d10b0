import type { ShopPlugin } from 'stamgast/contract';

export function createMyShop(options: { endpoint: string }): ShopPlugin;
