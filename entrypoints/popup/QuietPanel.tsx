import { QuietDone, QuietQuestion } from '../../components/QuietQuestion.tsx';
import { words } from '../../lib/words.ts';
import type { PopupState } from './load-popup.ts';
import type { QuietActions, QuietState } from './use-quiet.ts';

interface QuietPanelProps {
  readonly state: QuietState | undefined;
  readonly popup: Pick<PopupState, 'settings' | 'site'>;
  readonly actions: QuietActions;
}

export function QuietPanel({ state, popup: { settings, site }, actions }: QuietPanelProps) {
  if (!state) return null;
  const { label } = state.proposal;
  if (state.step === 'asked') {
    const isOff = site === undefined || settings.sitesOff.includes(site);
    return (
      <QuietQuestion
        label={label}
        site={isOff ? undefined : site}
        onQuiet={actions.answer}
        onKeep={actions.forget}
      />
    );
  }
  const sentence =
    state.quiet === 'name'
      ? words('quiet.nameDone', { label })
      : words('quiet.siteDone', { site: site ?? '' });
  return <QuietDone sentence={sentence} onUndo={actions.undo} />;
}
