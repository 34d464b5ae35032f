import type { VNode } from 'preact';
import type { MonthSummary } from '../../../jobs/plan/planOutcome';
import { usePane } from '../../shell/views/view';

/**
 * Actual heads as a bar, with what is short or over in another colour and a mark at the heads required.
 * The figures beside it say the same, so screen readers skip it.
 */
export function HeadsBar({
  required,
  actual,
  full,
}: Pick<MonthSummary, 'required' | 'actual'> & { full: number }): VNode {
  const share = (heads: number): string => `${((Math.max(heads, 0) / full) * 100).toFixed(2)}%`;
  const inPlace = Math.min(required, actual);
  const rest = Math.abs(required - actual);
  return (
    <svg class="heads-bar" aria-hidden="true" focusable="false">
      <rect class="bar-actual" y={2} height={6} width={share(inPlace)} />
      <rect
        class={required > actual ? 'bar-short' : 'bar-surplus'}
        y={2}
        height={6}
        x={share(inPlace)}
        width={share(rest)}
      />
      <line class="bar-required" x1={share(required)} x2={share(required)} y1={0} y2={10} />
    </svg>
  );
}

/** What the colours of the bars stand for. */
export function Legend({ withSurplus }: { withSurplus: boolean }): VNode {
  const { words } = usePane();
  const { result: text } = words.text;
  const swatch = (kind: string, name: string): VNode => (
    <li>
      <svg class="swatch" aria-hidden="true" focusable="false">
        {kind === 'required' ? (
          <line class="bar-required" x1={5} x2={5} y1={0} y2={10} />
        ) : (
          <rect class={`bar-${kind}`} width={10} height={10} />
        )}
      </svg>
      {name}
    </li>
  );
  return (
    <ul class="legend">
      {swatch('actual', text.legendActual)}
      {swatch('short', text.legendShort)}
      {withSurplus && swatch('surplus', text.legendSurplus)}
      {swatch('required', text.legendRequired)}
    </ul>
  );
}
