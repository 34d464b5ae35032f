import type { VNode } from 'preact';
import { Icon } from '../../shell/views/icon';
import { usePane } from '../../shell/views/view';

/** The budget and what is left of it, or by how much it is exceeded: told by a word and a sign, not by colour alone. */
export function BudgetLine({ budget, variance }: { budget: number; variance: number }): VNode {
  const { words } = usePane();
  const { scenarios: text } = words.text;
  const over = variance < 0;
  return (
    <span class={over ? 'budget-over' : 'budget-left'}>
      {over && <Icon name="warning" />}
      {words.fill(over ? text.overBudget : text.underBudget, {
        budget: words.money(budget),
        variance: words.money(Math.abs(variance)),
      })}
    </span>
  );
}
