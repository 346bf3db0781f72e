import { karakeep } from './karakeep.ts';
import { linkwarden } from './linkwarden.ts';
import { readeck } from './readeck.ts';
import type { SendService } from './service.ts';
import { wallabag } from './wallabag.ts';

export const SEND_SERVICES: readonly SendService[] = [wallabag, karakeep, readeck, linkwarden];
