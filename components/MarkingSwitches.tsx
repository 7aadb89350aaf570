import type { Settings, SettingsChange } from '../lib/settings.ts';
import { Switch } from './Switch.tsx';
import { words } from '../lib/words.ts';

interface MarkingSwitchesProps {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

/** What is marked: of which kind, and how much of it. */
export function MarkingSwitches(props: MarkingSwitchesProps) {
  return (
    <fieldset class="marking">
      <legend>{words('marking.legend')}</legend>
      <Kinds {...props} />
      <Extent {...props} />
    </fieldset>
  );
}

function Kinds({ settings: { enabled, kinds }, onChange }: MarkingSwitchesProps) {
  return (
    <>
      <Switch
        label={words('kinds.place')}
        hint={words('marking.placeHint')}
        isOn={kinds.place}
        isDisabled={!enabled}
        onChange={(on) => onChange({ change: 'kind', kind: 'place', on })}
      />
      <Switch
        label={words('kinds.organisation')}
        hint={words('marking.organisationHint')}
        isOn={kinds.organisation}
        isDisabled={!enabled}
        onChange={(on) => onChange({ change: 'kind', kind: 'organisation', on })}
      />
    </>
  );
}

/** Of what documents speak of each mention is marked anyway, so where only that is marked the second has no say. */
function Extent({ settings: { enabled, scope, everyMention }, onChange }: MarkingSwitchesProps) {
  return (
    <>
      <Switch
        label={words('marking.documentsOnly')}
        isOn={scope === 'documents'}
        isDisabled={!enabled}
        onChange={(on) => onChange({ change: 'scope', scope: on ? 'documents' : 'everything' })}
      />
      <Switch
        label={words('marking.everyMention')}
        hint={words('marking.everyMentionHint')}
        isOn={everyMention}
        isDisabled={!enabled || scope === 'documents'}
        onChange={(on) => onChange({ change: 'everyMention', on })}
      />
    </>
  );
}
