/**
 * The site of an address: its host without "www.". One switch covers that host on all its ports, not its other subdomains.
 * @returns undefined for anything that is no web page
 */
export function siteOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return hostname.replace(/^www\./, '').replace(/\.$/, '');
}
