import type { VNode } from 'preact';

export interface NumberFieldProps {
  id: string;
  label: string;
  value: string;
  /** What is wrong with the value, said at the field. */
  error: string | null;
  /** An element elsewhere that says what is wrong with this field and others together. */
  describedBy: string | null;
  onInput: (value: string) => void;
}

/**
 * A labelled number. It is a text field, for a number field would refuse the decimal comma and full-width digits
 * and turn its value when the wheel scrolls over it.
 */
export function NumberField({ id, label, value, error, describedBy, onInput }: NumberFieldProps): VNode {
  const errorId = `${id}-error`;
  return (
    <div class="field field-number">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid={error !== null || describedBy !== null ? 'true' : undefined}
        aria-describedby={error !== null ? errorId : (describedBy ?? undefined)}
        onInput={(event) => onInput((event.target as HTMLInputElement).value)}
      />
      {error !== null && (
        <p class="field-error" id={errorId}>
          {error}
        </p>
      )}
    </div>
  );
}
