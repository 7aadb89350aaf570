import { CARD_STATES } from './states/card.tsx';
import { OPTIONS_STATES, WELCOME_STATES } from './states/options.tsx';
import { POPUP_STATES } from './states/popup.tsx';
import { SOURCES_STATES } from './states/sources.tsx';
import type { State } from './state-table.ts';

export const STATES: readonly State[] = [
  ...CARD_STATES,
  ...POPUP_STATES,
  ...OPTIONS_STATES,
  ...WELCOME_STATES,
  ...SOURCES_STATES,
];
