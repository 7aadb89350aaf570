import type { ProfileLine } from '../lib/cards/card-model.ts';
import { joined, words } from '../lib/words.ts';

/** General knowledge in a few lines, and at their end whom it comes from. */
export function ProfileList({ lines }: { readonly lines: readonly ProfileLine[] }) {
  if (lines.length === 0) return null;
  const sources = new Set(lines.map(({ source }) => source));
  return (
    <>
      <dl class="profile">
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="profile-source">{words('card.from', { sources: joined([...sources]) })}</p>
    </>
  );
}
