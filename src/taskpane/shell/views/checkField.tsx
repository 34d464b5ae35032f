import type { VNode } from 'preact';

export interface CheckFieldProps {
  id: string;
  label: string;
  checked: boolean;
  /** What is wrong with leaving it as it is, said at the field. */
  error: string | null;
  onChange: (checked: boolean) => void;
}

/** A labelled tick. */
export function CheckField({ id, label, checked, error, onChange }: CheckFieldProps): VNode {
  const errorId = `${id}-error`;
  return (
    <div class="field field-check">
      <label for={id}>
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-invalid={error !== null ? 'true' : undefined}
          aria-describedby={error !== null ? errorId : undefined}
          onChange={(event) => onChange((event.target as HTMLInputElement).checked)}
        />
        <span>{label}</span>
      </label>
      {error !== null && (
        <p class="field-error" id={errorId}>
          {error}
        </p>
      )}
    </div>
  );
}
