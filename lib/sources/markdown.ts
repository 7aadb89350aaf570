/** Plain text that stays plain text where Markdown is read. */

export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A link where there is an address of the web, else the text in quotes. */
export function linkMarkdown(text: string, address: string | undefined): string {
  const title = `“${escapeMarkdown(text)}”`;
  return isWebAddress(address) ? `[${title}](<${inBrackets(address)}>)` : title;
}

export function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** What would end the brackets or be read as an escape. */
const inBrackets = (address: string): string =>
  new URL(address).href.replace(/[<>\\]/g, (character) => encodeURIComponent(character));
