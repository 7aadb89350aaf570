/**
 * The clipboard by its own interface, from a click in the card: no page sees what is copied, as it would a `copy` event,
 * and no permission is needed.
 * @returns whether the browser took the text
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
