/** Lists of sites as readers type and keep them: one on each line, as a host or as an address. */
import * as v from 'valibot';
import { SiteSchema } from './settings.ts';
import { siteOf } from './site.ts';

/** "https://www.News.example/a", "news.example" → "news.example"; `undefined` for what is no site. */
export function readSite(text: string): string | undefined {
  const trimmed = text.trim();
  const site = siteOf(/^[a-z+-]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  return site !== undefined && v.is(SiteSchema, site) && !/[\s@]/.test(trimmed) ? site : undefined;
}

/** Lines that are no site (notes, headings) are passed over. */
export function readSiteList(text: string): string[] {
  const sites = text
    .split('\n')
    .filter((line) => line.includes('.'))
    .flatMap((line) => readSite(line) ?? []);
  return [...new Set(sites)].sort();
}

export const writeSiteList = (sites: readonly string[]): string => sites.map((site) => `${site}\n`).join('');
