import { useEffect, useState } from 'preact/hooks';
import { hasAccess } from '../../lib/access.ts';
import { browser } from '../../lib/browser.ts';

/** Kept true while the reader grants it, here or in the browser's own settings. */
export function useAccess(before: boolean): boolean {
  const [isGranted, setIsGranted] = useState(before);
  useEffect(() => {
    const { onAdded, onRemoved } = browser.permissions;
    const look = (): void => void hasAccess().then(setIsGranted);
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return isGranted;
}
