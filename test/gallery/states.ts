import { CARD_STATES } from './states/card.tsx';
import { SOURCES_STATES } from './states/sources.tsx';
import type { State } from './state-table.ts';

export const STATES: readonly State[] = [...CARD_STATES, ...SOURCES_STATES];
