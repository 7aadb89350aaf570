import type { ComponentChildren } from 'preact';
import { isWebAddress } from '../../lib/sources/markdown.ts';

interface WebLinkProps {
  readonly address: string | undefined;
  readonly children: ComponentChildren;
}

/** A link where there is an address of the web, else the words alone. */
export function WebLink({ address, children }: WebLinkProps) {
  if (!isWebAddress(address)) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
