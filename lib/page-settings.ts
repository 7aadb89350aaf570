import type { PageSettings } from './messaging/protocol.ts';
import type { Settings } from './settings.ts';
import { siteOf } from './site.ts';

/** What one page may know: whether it is annotated, and with what. Nothing about other sites. */
export function pageSettings(
  { enabled, kinds, sitesOff }: Settings,
  address: string | undefined,
): PageSettings {
  const site = siteOf(address);
  return { enabled: enabled && site !== undefined && !sitesOff.includes(site), kinds };
}
