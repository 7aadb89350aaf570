import type { RelatedEntity } from '../lib/cards/card-model.ts';

interface NamedListProps {
  readonly heading: string;
  readonly entities: readonly RelatedEntity[];
  readonly onNamed: (entity: string) => void;
}

/** Entities that lead to their cards. */
export function NamedList({ heading, entities, onNamed }: NamedListProps) {
  if (entities.length === 0) return null;
  return (
    <>
      <h3 class="card-section">{heading}</h3>
      <ul class="related">
        {entities.map(({ id, label }) => (
          <li key={id}>
            <button type="button" onClick={() => onNamed(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
