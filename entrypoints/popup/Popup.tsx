import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MentionList } from '../../components/MentionList.tsx';
import { PageState, stateOf } from '../../components/PageState.tsx';
import type { CardModel } from '../../lib/cards/card-model.ts';
import type { Proposal } from '../../lib/messaging/protocol.ts';
import { ask } from '../../lib/messaging/send.ts';
import { followTheme } from '../../lib/page/own-page.ts';
import { words } from '../../lib/words.ts';
import type { PopupState } from './load-popup.ts';
import { PopupCard } from './PopupCard.tsx';
import { MarkingDetails, PopupLinks, SiteSwitches } from './PopupParts.tsx';
import { QuietPanel } from './QuietPanel.tsx';
import { usePopup, type PopupActions } from './use-popup.ts';
import { useQuiet } from './use-quiet.ts';

export function Popup({ initial }: { readonly initial: PopupState }) {
  const [state, actions] = usePopup(initial);
  const [card, setCard] = useState<CardModel | null>(null);
  const [unknown, setUnknown] = useState('');
  const [quiet, quietActions] = useQuiet(state.site, actions.change);
  const mainRef = useFocusThatFollows(card?.id, quiet !== undefined);
  const { propose } = quietActions;

  useLayoutEffect(() => followTheme(document, state.settings.look.theme), [state.settings.look.theme]);

  const open = async (entity: string): Promise<void> => setCard(await ask('getCard', { entity }));
  const follow = (proposal: Proposal): void => {
    if ('quiet' in proposal) return propose(proposal.quiet);
    const { entity, text } = proposal.lookUp;
    if (entity === null) setUnknown(text);
    else void open(entity);
  };
  useEffect(() => {
    void actions.takeProposal().then((proposal) => proposal && follow(proposal));
    // oxlint-disable-next-line exhaustive-deps -- once, when the popup opens
  }, []);

  return (
    <main class={card ? 'popup has-card' : 'popup'} ref={mainRef}>
      {unknown !== '' && <output class="unknown">{words('popup.unknown', { text: unknown })}</output>}
      {state.hasFailed === true && <output class="unknown">{words('options.notStored')}</output>}
      <QuietPanel state={quiet} popup={state} actions={quietActions} />
      {card ? (
        <PopupCard
          model={card}
          onBack={() => setCard(null)}
          onRelated={(entity) => void open(entity)}
          onQuiet={() => {
            setCard(null);
            propose({ entity: card.id, label: card.label });
          }}
        />
      ) : (
        <Overview state={state} actions={actions} onOpen={(entity) => void open(entity)} />
      )}
    </main>
  );
}

interface OverviewProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly onOpen: (entity: string) => void;
}

function Overview({ state, actions, onOpen }: OverviewProps) {
  const { settings, site, page } = state;
  const isSiteOn = site !== undefined && !settings.sitesOff.includes(site);
  const isAnnotated = stateOf({ isOn: settings.enabled, isSiteOn, page }) === 'annotated';
  return (
    <>
      <div class="popup-page">
        <SiteSwitches state={state} onChange={(change) => void actions.change(change)} />
        <PageState
          isOn={settings.enabled}
          isSiteOn={isSiteOn}
          scope={settings.scope}
          site={site}
          page={page}
          onAnnotate={() => void actions.annotate()}
          onGrant={() => void actions.grant()}
          onStep={(direction) => void actions.step(direction)}
        />
      </div>
      {isAnnotated && typeof page === 'object' && (
        <div class="popup-list">
          <MentionList
            mentions={page.mentions}
            onOpen={onOpen}
            onStep={(entity, direction) => void actions.step(direction, entity)}
          />
        </div>
      )}
      <div class="popup-foot">
        <MarkingDetails settings={settings} onChange={(change) => void actions.change(change)} />
        <PopupLinks />
      </div>
    </>
  );
}

/** Focus goes to the way back when a card opens, and back to the mention that was left when it closes. */
function useFocusThatFollows(shown: string | undefined, isElsewhere: boolean) {
  const mainRef = useRef<HTMLElement>(null);
  const originRef = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const target = shown === undefined ? `[data-entity="${CSS.escape(originRef.current ?? '')}"]` : '.back';
    if (!isElsewhere) mainRef.current?.querySelector<HTMLElement>(target)?.focus();
    if (shown === undefined) originRef.current = undefined;
    else originRef.current ??= shown;
  }, [shown, isElsewhere]);
  return mainRef;
}
