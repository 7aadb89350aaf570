import { useCallback, useState } from 'preact/hooks';
import type { Quiet } from '../../components/QuietQuestion.tsx';
import type { QuietProposal } from '../../lib/messaging/protocol.ts';
import type { SettingsChange } from '../../lib/settings.ts';

/** A question to the reader, or what came of it. */
export type QuietState =
  | { readonly step: 'asked'; readonly proposal: QuietProposal }
  | { readonly step: 'done'; readonly quiet: Quiet; readonly proposal: QuietProposal };

export interface QuietActions {
  readonly propose: (proposal: QuietProposal) => void;
  readonly answer: (quiet: Quiet) => void;
  readonly undo: () => void;
  readonly forget: () => void;
}

/** From "not here" to what is left alone, and back. */
export function useQuiet(
  site: string | undefined,
  change: (change: SettingsChange) => Promise<void>,
): [QuietState | undefined, QuietActions] {
  const [state, setState] = useState<QuietState>();
  const propose = useCallback((proposal: QuietProposal) => setState({ step: 'asked', proposal }), []);
  const apply = (quiet: Quiet, proposal: QuietProposal, isQuiet: boolean): void => {
    const settingsChange = changeFor(quiet, proposal, site, isQuiet);
    if (settingsChange) void change(settingsChange);
  };
  return [
    state,
    {
      propose,
      answer(quiet) {
        if (state?.step !== 'asked') return;
        apply(quiet, state.proposal, true);
        setState({ step: 'done', quiet, proposal: state.proposal });
      },
      undo() {
        if (state?.step !== 'done') return;
        apply(state.quiet, state.proposal, false);
        setState(undefined);
      },
      forget: () => setState(undefined),
    },
  ];
}

function changeFor(
  quiet: Quiet,
  { entity, label }: QuietProposal,
  site: string | undefined,
  isQuiet: boolean,
): SettingsChange | undefined {
  if (quiet === 'name') return { change: 'mute', id: entity, label, on: isQuiet };
  return site === undefined ? undefined : { change: 'site', site, on: !isQuiet };
}
