import type { VNode } from 'preact';

export interface CompactSelectProps<T extends string> {
  id: string;
  /** What is chosen, for those who do not see the fields beside it. */
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** A choice whose place in a row says what it is, so that its label is only heard. */
export function CompactSelect<T extends string>({
  id,
  label,
  value,
  options,
  onChange,
}: CompactSelectProps<T>): VNode {
  return (
    <select
      id={id}
      value={value}
      aria-label={label}
      title={label}
      onChange={(event) => onChange((event.target as HTMLSelectElement).value as T)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
