import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FactCard } from '../../components/FactCard.tsx';
import { MarkingSwitches } from '../../components/MarkingSwitches.tsx';
import { MentionList } from '../../components/MentionList.tsx';
import { PageState } from '../../components/PageState.tsx';
import { Switch } from '../../components/Switch.tsx';
import type { CardModel } from '../../lib/cards/card-model.ts';
import { ask } from '../../lib/messaging/send.ts';
import type { SettingsChange } from '../../lib/settings.ts';
import type { PopupState } from './load-popup.ts';
import { usePopup } from './use-popup.ts';
import { words } from '../../lib/words.ts';

export function Popup({ initial }: { readonly initial: PopupState }) {
  const [state, { change, annotate, grant }] = usePopup(initial);
  const [card, setCard] = useState<CardModel | null>(null);

  const isSiteOn = state.site !== undefined && !state.settings.sitesOff.includes(state.site);
  const open = async (entity: string): Promise<void> => setCard(await ask('getCard', { entity }));
  const mainRef = useFocusThatFollows(card?.id);

  if (card) {
    return (
      <main class="popup" ref={mainRef}>
        <header class="popup-head">
          <button type="button" class="back" onClick={() => setCard(null)}>
            {words('popup.allMentions')}
          </button>
          <h1>{words('name')}</h1>
        </header>
        <FactCard
          key={card.id}
          model={card}
          onRelated={(entity) => void open(entity)}
          onSources={(entity) => void ask('openSources', { entity })}
        />
      </main>
    );
  }
  return (
    <main class="popup" ref={mainRef}>
      <Switches state={state} onChange={(settingsChange) => void change(settingsChange)} />
      <PageState
        isOn={state.settings.enabled}
        isSiteOn={isSiteOn}
        scope={state.settings.scope}
        site={state.site}
        page={state.page}
        onAnnotate={() => void annotate()}
        onGrant={() => void grant()}
      />
      {state.settings.enabled &&
        isSiteOn &&
        typeof state.page === 'object' &&
        state.page.state === 'annotated' && (
          <MentionList mentions={state.page.mentions} onOpen={(entity) => void open(entity)} />
        )}
      <button type="button" class="more" onClick={() => void ask('openSources', {})}>
        {words('popup.allSources')}
      </button>
    </main>
  );
}

/** Focus goes to the way back when a card opens, and back to the mention that was left when it closes. */
function useFocusThatFollows(shown: string | undefined) {
  const mainRef = useRef<HTMLElement>(null);
  const originRef = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const target = shown === undefined ? `[data-entity="${originRef.current ?? ''}"]` : '.back';
    mainRef.current?.querySelector<HTMLElement>(target)?.focus();
    if (shown === undefined) originRef.current = undefined;
    else originRef.current ??= shown;
  }, [shown]);
  return mainRef;
}

interface SwitchesProps {
  readonly state: PopupState;
  readonly onChange: (change: SettingsChange) => void;
}

function Switches({ state: { settings, site }, onChange }: SwitchesProps) {
  return (
    <>
      <header class="popup-head">
        <h1>{words('name')}</h1>
        <Switch
          label={words('popup.on')}
          isOn={settings.enabled}
          onChange={(on) => onChange({ change: 'enabled', on })}
        />
      </header>
      {site !== undefined && (
        <Switch
          label={words('popup.onForSite', { site })}
          isOn={!settings.sitesOff.includes(site)}
          isDisabled={!settings.enabled}
          onChange={(on) => onChange({ change: 'site', site, on })}
        />
      )}
      <MarkingSwitches settings={settings} onChange={onChange} />
    </>
  );
}
