import type { VNode } from 'preact';

/** Outlines on a 16 x 16 grid. Each kind of message has its own shape, since colour alone tells too little. */
const outlines = {
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13ZM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  warning: 'M8 2 1.8 13.5h12.4ZM8 6.4v3.4M8 11.6v.4',
  done: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13ZM5 8.2l2.1 2.1L11 6.2',
  waiting: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13ZM8 4.6V8l2.2 1.6',
  refresh: 'M13.2 8A5.2 5.2 0 1 1 11.6 4.2M13.4 1.8v3.2h-3.2',
  help: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13ZM6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 11.4v.4',
  close: 'M4 4l8 8M12 4l-8 8',
  next: 'M6 3.5 10.5 8 6 12.5',
  crew: 'M2 14v-2.2a2.8 2.8 0 0 1 2.8-2.8h1.4a2.8 2.8 0 0 1 2.8 2.8V14M5.5 6.6a2.2 2.2 0 1 0 0-4.4a2.2 2.2 0 0 0 0 4.4ZM11 14V9.5M14 14V5',
} as const;

export type IconName = keyof typeof outlines;

/** A picture beside text that says the same, hence hidden from screen readers. */
export function Icon({ name }: { name: IconName }): VNode {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
