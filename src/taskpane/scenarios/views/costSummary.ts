import type { ScenarioMonth } from '../../../model/whatIf/scenarioFigures';
import { h, type Child, type VNode } from '../../dom/vnode';
import type { View, ViewContext } from '../../views/view';
import { tryScenario } from '../tryScenario';
import { budgetLine } from './budgetLine';

/** What the plan costs as the inputs stand: in all, per call and against the budget, and by month. */
export const costSummary: View = (state, context) => {
  const { scenarios: text } = context.words.text;
  if (state.survey.kind === 'looking') {
    return h('section', { key: 'cost' }, h('p', { class: 'detail' }, context.words.text.header.looking));
  }
  if (state.survey.kind === 'failed') return null;
  const { basis } = state.survey.survey;
  return h(
    'section',
    { key: 'cost', class: 'cost-summary', id: 'cost-summary', 'aria-labelledby': 'cost-title' },
    h('h2', { id: 'cost-title' }, text.costTitle),
    ...(basis?.rates
      ? summary(tryScenario(basis, null), context)
      : [h('p', { class: 'detail' }, basis ? text.noCosts : text.noBasis)]),
  );
};

function summary(tried: ReturnType<typeof tryScenario>, context: ViewContext): Child[] {
  if (tried.kind === 'refused') return [];
  const { words } = context;
  const { scenarios: text } = words.text;
  const all = tried.months.at(-1)!;
  const months = tried.months.slice(0, -1);
  return [
    h(
      'p',
      { class: 'headline' },
      words.fill(all.costPerCall === null ? text.costOnly : text.costHeadline, {
        cost: words.money(all.cost ?? 0),
        perCall: all.costPerCall === null ? '' : words.perCall(all.costPerCall),
      }),
    ),
    all.budget !== null &&
      all.variance !== null &&
      h('p', { key: 'budget' }, ...budgetLine(all.budget, all.variance, context)),
    h('details', { key: 'months' }, h('summary', {}, text.byMonth), monthTable(months, context)),
  ];
}

function monthTable(months: readonly ScenarioMonth[], { words }: ViewContext): VNode {
  const { scenarios: text } = words.text;
  const budgeted = months.some(({ budget }) => budget !== null);
  const heads = [
    text.columns.cost,
    text.columns.costPerCall,
    ...(budgeted ? [text.budget, text.variance] : []),
  ];
  const row = ({ month, cost, costPerCall, budget, variance }: ScenarioMonth): VNode =>
    h(
      'tr',
      { key: month ?? '' },
      h('th', { scope: 'row', class: 'month' }, words.month(month ?? '')),
      h('td', {}, orNone(cost, words.money)),
      h('td', {}, orNone(costPerCall, words.perCall)),
      budgeted && h('td', { key: 'budget' }, orNone(budget, words.money)),
      budgeted && h('td', { key: 'variance' }, orNone(variance, words.money)),
    );
  return h(
    'table',
    { class: 'cost-table' },
    h('caption', {}, text.costCaption),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col', class: 'month' }, words.text.result.month),
        ...heads.map((head) => h('th', { scope: 'col', key: head }, head)),
      ),
    ),
    h('tbody', {}, ...months.map(row)),
  );
}

function orNone(value: number | null, write: (value: number) => string): string {
  return value === null ? '–' : write(value);
}
