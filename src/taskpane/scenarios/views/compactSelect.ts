import { h, type VNode } from '../../dom/vnode';

export interface CompactSelect<T extends string> {
  id: string;
  /** What is chosen, for those who do not see the fields beside it. */
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** A choice whose place in a row says what it is, so that its label is only heard. */
export function compactSelect<T extends string>({
  id,
  label,
  value,
  options,
  onChange,
}: CompactSelect<T>): VNode {
  return h(
    'select',
    {
      id,
      key: id,
      value,
      'aria-label': label,
      title: label,
      on: { change: (event) => onChange((event.target as HTMLSelectElement).value as T) },
    },
    ...options.map((option) => h('option', { key: option.value, value: option.value }, option.label)),
  );
}
