import { CHANGING_PAGES } from './changing.ts';
import { DOCUMENTS } from './documents.ts';
import { LAYOUT_PAGES } from './layout.ts';
import { POLICY_PAGES } from './policies.ts';

export type { OddPage } from './odd-page.ts';

export const ODD_PAGES = [...DOCUMENTS, ...POLICY_PAGES, ...LAYOUT_PAGES, ...CHANGING_PAGES];
