import { h, type VNode } from '../dom/vnode';

export interface NumberFieldOptions {
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
export function numberField({ id, label, value, error, describedBy, onInput }: NumberFieldOptions): VNode {
  const errorId = `${id}-error`;
  return h(
    'div',
    { class: 'field field-number', key: id },
    h('label', { for: id }, label),
    h('input', {
      id,
      value,
      type: 'text',
      inputmode: 'decimal',
      autocomplete: 'off',
      'aria-invalid': error !== null || describedBy !== null ? 'true' : undefined,
      'aria-describedby': error !== null ? errorId : (describedBy ?? undefined),
      on: { input: (event) => onInput((event.target as HTMLInputElement).value) },
    }),
    error !== null && h('p', { class: 'field-error', id: errorId }, error),
  );
}
