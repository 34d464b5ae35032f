import { h, type VNode } from '../dom/vnode';

export interface SelectField<T extends string> {
  id: string;
  label: string;
  hint?: string;
  value: T;
  options: { value: T; label: string; lang?: string }[];
  onChange: (value: T) => void;
}

/** A labelled choice. */
export function selectField<T extends string>({
  id,
  label,
  hint,
  value,
  options,
  onChange,
}: SelectField<T>): VNode {
  const hintId = `${id}-hint`;
  return h(
    'div',
    { class: 'field', key: id },
    h('label', { for: id }, label),
    h(
      'select',
      {
        id,
        value,
        'aria-describedby': hint && hintId,
        on: { change: (event) => onChange((event.target as HTMLSelectElement).value as T) },
      },
      ...options.map((option) =>
        h('option', { key: option.value, value: option.value, lang: option.lang }, option.label),
      ),
    ),
    hint !== undefined && h('p', { class: 'field-hint', id: hintId }, hint),
  );
}
