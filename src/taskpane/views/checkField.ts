import { h, type VNode } from '../dom/vnode';

export interface CheckField {
  id: string;
  label: string;
  checked: boolean;
  /** What is wrong with leaving it as it is, said at the field. */
  error: string | null;
  onChange: (checked: boolean) => void;
}

/** A labelled tick. */
export function checkField({ id, label, checked, error, onChange }: CheckField): VNode {
  const errorId = `${id}-error`;
  return h(
    'div',
    { class: 'field field-check', key: id },
    h(
      'label',
      { for: id },
      h('input', {
        id,
        type: 'checkbox',
        checked,
        'aria-invalid': error !== null ? 'true' : undefined,
        'aria-describedby': error !== null ? errorId : undefined,
        on: { change: (event) => onChange((event.target as HTMLInputElement).checked) },
      }),
      h('span', {}, label),
    ),
    error !== null && h('p', { class: 'field-error', id: errorId }, error),
  );
}
