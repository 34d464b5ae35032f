import type { VNode } from 'preact';
import type { UnusedColumn } from '../../../read/recognise/unusedColumns';
import { usePane } from '../../shell/views/view';

/** The columns that are not used, each with the reason; nothing where there are none. */
export function UnusedColumns({ unused }: { unused: readonly UnusedColumn[] }): VNode | null {
  const { words } = usePane();
  const { mapping: text } = words.text;
  if (unused.length === 0) return null;
  const named = unused.map(({ header, reason }) =>
    words.fill(text.unusedColumn, { header, reason: text.unusedReasons[reason] }),
  );
  return <p class="detail unused-columns">{words.fill(text.unused, { columns: words.list(named) })}</p>;
}
