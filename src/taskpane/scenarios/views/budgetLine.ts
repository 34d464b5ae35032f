import { h, type Child } from '../../dom/vnode';
import { icon } from '../../views/icon';
import type { ViewContext } from '../../views/view';

/** The budget and what is left of it, or by how much it is exceeded: told by a word and a sign, not by colour alone. */
export function budgetLine(budget: number, variance: number, { words }: ViewContext): Child[] {
  const { scenarios: text } = words.text;
  const over = variance < 0;
  return [
    h(
      'span',
      { class: over ? 'budget-over' : 'budget-left' },
      over && icon('warning'),
      words.fill(over ? text.overBudget : text.underBudget, {
        budget: words.money(budget),
        variance: words.money(Math.abs(variance)),
      }),
    ),
  ];
}
