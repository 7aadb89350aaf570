import { words } from '../../lib/words.ts';

interface Option {
  readonly id: string;
  readonly label: string;
}

interface OptionGroup {
  readonly label?: string;
  readonly options: readonly Option[];
}

interface FilterSelectProps {
  readonly label: string;
  /** '' for any. */
  readonly value: string;
  readonly groups: readonly OptionGroup[];
  readonly onSelect: (id: string) => void;
}

export function FilterSelect({ label, value, groups, onSelect }: FilterSelectProps) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={({ currentTarget }) => onSelect(currentTarget.value)}>
        <option value="">{words('sources.any')}</option>
        {groups.map((group) => (
          <Options key={group.label} {...group} />
        ))}
      </select>
    </label>
  );
}

function Options({ label, options }: OptionGroup) {
  if (options.length === 0) return null;
  const items = options.map(({ id, label: text }) => (
    <option key={id} value={id}>
      {text}
    </option>
  ));
  return label === undefined ? <>{items}</> : <optgroup label={label}>{items}</optgroup>;
}
