/** One step from settings to settings. A change is one of these; anything else is no change. Checked where it arrives. */
import * as v from 'valibot';
import {
  DEFAULT_SETTINGS,
  FIELDS,
  MutedSchema,
  SiteSchema,
  ColourSchema,
  type Settings,
} from './settings-model.ts';

const Kind = v.picklist(['place', 'organisation']);
const look = FIELDS.look.entries;

export const SettingsChangeSchema = v.variant('change', [
  v.strictObject({ change: v.literal('enabled'), on: v.boolean() }),
  v.strictObject({ change: v.literal('kind'), kind: Kind, on: v.boolean() }),
  v.strictObject({ change: v.literal('site'), site: SiteSchema, on: v.boolean() }),
  /** Sites to add to a list of sites, or to take away from it. */
  v.strictObject({
    change: v.literal('sites'),
    list: v.picklist(['sitesOff', 'sitesOn']),
    sites: FIELDS.sitesOff,
    on: v.boolean(),
  }),
  v.strictObject({ change: v.literal('scope'), scope: FIELDS.scope }),
  v.strictObject({ change: v.literal('everyMention'), on: v.boolean() }),
  v.strictObject({ change: v.literal('pages'), pages: FIELDS.pages }),
  v.strictObject({ change: v.literal('mute'), ...MutedSchema.entries, on: v.boolean() }),
  v.strictObject({ change: v.literal('style'), style: look.style }),
  v.strictObject({ change: v.literal('colour'), kind: Kind, colour: ColourSchema }),
  v.strictObject({ change: v.literal('cardSize'), cardSize: look.cardSize }),
  v.strictObject({ change: v.literal('theme'), theme: look.theme }),
  v.strictObject({ change: v.literal('openDelay'), ms: FIELDS.openDelayMs }),
  v.strictObject({ change: v.literal('badge'), on: v.boolean() }),
  v.strictObject({ change: v.literal('sync'), on: v.boolean() }),
  v.strictObject({ change: v.literal('replace'), settings: v.strictObject(FIELDS) }),
  v.strictObject({ change: v.literal('reset') }),
]);
export type SettingsChange = v.InferOutput<typeof SettingsChangeSchema>;
type Change<Name extends SettingsChange['change']> = Extract<SettingsChange, { change: Name }>;
type LookChange = Change<'style' | 'colour' | 'cardSize' | 'theme'>;

export function applyChange(settings: Settings, change: SettingsChange): Settings {
  if (isLookChange(change)) return { ...settings, look: changeLook(settings.look, change) };
  switch (change.change) {
    case 'enabled':
    case 'everyMention':
    case 'badge':
    case 'sync':
      return { ...settings, [change.change]: change.on };
    case 'kind':
      return { ...settings, kinds: { ...settings.kinds, [change.kind]: change.on } };
    case 'site':
      return changeSites(settings, {
        change: 'sites',
        list: 'sitesOff',
        sites: [change.site],
        on: !change.on,
      });
    case 'sites':
      return changeSites(settings, change);
    case 'scope':
      return { ...settings, scope: change.scope };
    case 'pages':
      return { ...settings, pages: change.pages };
    case 'mute':
      return mute(settings, change);
    case 'openDelay':
      return { ...settings, openDelayMs: change.ms };
    case 'replace':
      return change.settings;
    case 'reset':
      return DEFAULT_SETTINGS;
  }
}

const LOOK_CHANGES: ReadonlySet<string> = new Set<LookChange['change']>([
  'style',
  'colour',
  'cardSize',
  'theme',
]);
const isLookChange = (change: SettingsChange): change is LookChange => LOOK_CHANGES.has(change.change);

function changeLook(look: Settings['look'], change: LookChange): Settings['look'] {
  switch (change.change) {
    case 'style':
      return { ...look, style: change.style };
    case 'colour':
      return { ...look, colours: { ...look.colours, [change.kind]: change.colour } };
    case 'cardSize':
      return { ...look, cardSize: change.cardSize };
    case 'theme':
      return { ...look, theme: change.theme };
  }
}

/** A site that is put on one list leaves the other. */
function changeSites(settings: Settings, { list, sites, on }: Change<'sites'>): Settings {
  const without = (before: readonly string[]): string[] => before.filter((site) => !sites.includes(site));
  const other = list === 'sitesOff' ? 'sitesOn' : 'sitesOff';
  const rest = without(settings[list]);
  return {
    ...settings,
    [list]: on ? [...new Set([...rest, ...sites])].sort() : rest,
    ...(on && { [other]: without(settings[other]) }),
  };
}

function mute(settings: Settings, { id, label, on }: Change<'mute'>): Settings {
  const others = settings.muted.filter((entity) => entity.id !== id);
  return { ...settings, muted: on ? [...others, { id, label }] : others };
}
