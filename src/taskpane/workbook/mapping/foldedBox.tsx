import type { ComponentChildren, VNode } from 'preact';
import { usePane } from '../../shell/views/view';
import { placeLabel } from './placeLabel';
import type { MappingBox } from './mappingState';

/** What was found of an input or of calls, in one line that can be unfolded. */
export function FoldedBox({
  box,
  title,
  summary,
  open,
  children,
}: {
  box: MappingBox;
  title: string;
  summary: string;
  open: boolean;
  children: ComponentChildren;
}): VNode {
  const { actions } = usePane();
  return (
    <details class="settings mapped-input" id={`mapping-${box}`} open={open}>
      <summary
        id={`mapping-${box}-summary`}
        onClick={(event) => {
          // The state decides what is open; left to itself the element would report it only later.
          event.preventDefault();
          actions.toggleMapping(box, !open);
        }}
      >
        <span class="summary-title">{title}</span>
        <span class="summary-choices">{summary}</span>
      </summary>
      {open && <div class="fields">{children}</div>}
    </details>
  );
}

/** What is still missing and what comes of what is there, said again whenever it changes. */
export function Outcome({
  id,
  missing,
  preview,
}: {
  id: string;
  missing: readonly string[];
  preview: readonly string[];
}): VNode {
  const { words } = usePane();
  const { mapping: text } = words.text;
  const sentences = [
    ...(preview.length > 0 ? [words.fill(text.preview, { what: preview.join(' · ') })] : []),
    ...missing.map((name) => words.fill(text.missing, { name })),
  ];
  return (
    <p class={missing.length > 0 ? 'mapping-outcome lacking' : 'mapping-outcome'} id={id} role="status">
      {words.sentences(sentences)}
    </p>
  );
}

/** Takes something out of use. */
export function AsideButton({ id, onClick }: { id: string; onClick: () => void }): VNode {
  const { words } = usePane();
  return (
    <button type="button" class="quiet" id={id} onClick={onClick}>
      {words.text.mapping.putAside}
    </button>
  );
}

/** What was put aside, each with the button that takes it up again. */
export function AsideList({
  id,
  places,
  onTakeUp,
}: {
  id: string;
  places: readonly string[];
  onTakeUp: (place: string) => void;
}): VNode {
  const { words } = usePane();
  return (
    <>
      {places.map((place, index) => (
        <button
          key={place}
          type="button"
          class="secondary"
          id={`${id}-${index}`}
          onClick={() => onTakeUp(place)}
        >
          {words.fill(words.text.mapping.takeUp, { place: placeLabel(place, words) })}
        </button>
      ))}
    </>
  );
}
