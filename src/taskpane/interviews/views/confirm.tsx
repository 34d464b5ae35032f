import type { VNode } from 'preact';

export interface ConfirmProps {
  /** Of the button that asked, which has the focus again where the answer is no; the parts are named after it. */
  id: string;
  asking: string;
  /** Each change by its cell, with what stands there and what will. */
  changes: readonly string[];
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before the user's own cells are changed; Esc is no. */
export function Confirm({ id, asking, changes, yes, no, onYes, onNo }: ConfirmProps): VNode {
  const leave = (): void => {
    onNo();
    document.getElementById(id)?.focus();
  };
  return (
    <div
      class="confirm"
      role="group"
      aria-labelledby={`${id}-asking`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
      <p id={`${id}-asking`}>{asking}</p>
      <ul id={`${id}-cells`}>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <div class="confirm-buttons">
        <button
          type="button"
          class="secondary"
          id={`${id}-yes`}
          aria-describedby={`${id}-asking ${id}-cells`}
          onClick={onYes}
        >
          {yes}
        </button>
        <button type="button" class="quiet" id={`${id}-no`} onClick={leave}>
          {no}
        </button>
      </div>
    </div>
  );
}
