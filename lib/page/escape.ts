/** Esc that nobody else has used or needs: not in a field, not while composing, not with a modifier. */
export function isPlainEscape(event: KeyboardEvent): boolean {
  const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  const isTyping =
    event.target instanceof HTMLElement && event.target.matches('input,textarea,select,[contenteditable]');
  return event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && !hasModifier && !isTyping;
}
