import type { VNode } from 'preact';

export interface SelectFieldProps<T extends string> {
  id: string;
  label: string;
  hint?: string;
  value: T;
  options: readonly { value: T; label: string; lang?: string }[];
  onChange: (value: T) => void;
}

/** A labelled choice. */
export function SelectField<T extends string>({
  id,
  label,
  hint,
  value,
  options,
  onChange,
}: SelectFieldProps<T>): VNode {
  const hintId = `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint && hintId}
        onChange={(event) => onChange((event.target as HTMLSelectElement).value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p class="field-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
