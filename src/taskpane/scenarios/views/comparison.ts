import type { PlanInput } from '../../../model/plan/planInput';
import type { Scenario } from '../../../model/whatIf/scenario';
import type { ScenarioFigures } from '../../../model/whatIf/scenarioFigures';
import { h, type Child, type VNode } from '../../dom/vnode';
import { problemItem } from '../../views/problemItem';
import type { View, ViewContext } from '../../views/view';
import { checkDrafts } from '../scenarioDraft';
import { tryScenario } from '../tryScenario';
import { budgetLine } from './budgetLine';
import { writeComparison } from './writeComparison';

/** The base and every scenario beside each other over all months, computed as they are typed; nothing is written. */
export const comparison: View = (state, context) => {
  const { words, notation } = context;
  const { scenarios: text } = words.text;
  if (state.survey.kind !== 'seen' || state.scenarios.drafts.length === 0) return null;
  const { basis } = state.survey.survey;
  const { scenarios } = checkDrafts(state.scenarios.drafts, notation);
  return h(
    'section',
    { key: 'comparison', class: 'comparison', id: 'comparison', 'aria-labelledby': 'comparison-title' },
    h('h2', { id: 'comparison-title' }, text.comparison),
    basis
      ? table(basis, scenarios ?? state.settings.current.scenarios ?? [], context)
      : h('p', { class: 'detail' }, text.noBasis),
    writeComparison(state, context),
  );
};

type Column = 'required' | 'toAdd' | 'hires' | 'interviews' | 'cost' | 'costPerCall';

function table(basis: PlanInput, scenarios: readonly Scenario[], context: ViewContext): VNode {
  const { scenarios: text } = context.words.text;
  const columns: Column[] = basis.rates
    ? ['required', 'toAdd', 'hires', 'cost', 'costPerCall']
    : ['required', 'toAdd', 'hires', 'interviews'];
  const base = allMonths(basis);
  return h(
    'table',
    { class: 'comparison-table' },
    h('caption', {}, text.caption),
    h(
      'thead',
      {},
      h('tr', {}, ...columns.map((column) => h('th', { scope: 'col', key: column }, text.columns[column]))),
    ),
    body(text.base, 'base', columns, base, null, context),
    ...scenarios.map((scenario, index) => {
      const tried = tryScenario(basis, scenario);
      return tried.kind === 'figures'
        ? body(scenario.name, String(index), columns, tried.months.at(-1)!, base, context)
        : refused(scenario.name, String(index), columns.length, tried.problems, context);
    }),
  );
}

function allMonths(basis: PlanInput): ScenarioFigures {
  const tried = tryScenario(basis, null);
  if (tried.kind === 'refused') throw new RangeError('The base has no changes that could be wrong.');
  return tried.months.at(-1)!;
}

function body(
  name: string,
  key: string,
  columns: readonly Column[],
  figures: ScenarioFigures,
  base: ScenarioFigures | null,
  context: ViewContext,
): VNode {
  const { budget, variance } = figures;
  return h(
    'tbody',
    { key },
    h('tr', { class: 'year' }, h('th', { scope: 'rowgroup', colspan: columns.length }, name)),
    h('tr', {}, ...columns.map((column) => cell(column, figures[column], base?.[column] ?? null, context))),
    budget !== null &&
      variance !== null &&
      h(
        'tr',
        { key: 'budget', class: 'budget' },
        h('td', { colspan: columns.length }, ...budgetLine(budget, variance, context)),
      ),
  );
}

function cell(column: Column, value: number | null, base: number | null, { words }: ViewContext): VNode {
  const write = column === 'cost' ? words.money : column === 'costPerCall' ? words.perCall : words.heads;
  if (value === null) return h('td', { key: column }, '–');
  const more = base === null ? null : value - base;
  return h('td', { key: column }, write(value), ...difference(more, base, write, words.share));
}

/** The difference from the base, with its sign, and in per cent where the base is not 0. */
function difference(
  more: number | null,
  base: number | null,
  write: (value: number) => string,
  percent: (share: number) => string,
): Child[] {
  if (more === null || base === null) return [];
  const signed = (value: number, text: string): string =>
    value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  const parts = [signed(more, write(more))];
  if (base !== 0) parts.push(signed(more, percent(more / base)));
  return parts.map((part, index) => h('span', { class: 'difference', key: String(index) }, ' ', part));
}

function refused(
  name: string,
  key: string,
  width: number,
  problems: Parameters<typeof problemItem>[0][],
  context: ViewContext,
): VNode {
  return h(
    'tbody',
    { key },
    h('tr', { class: 'year' }, h('th', { scope: 'rowgroup', colspan: width }, name)),
    h(
      'tr',
      { class: 'refused' },
      h(
        'td',
        { colspan: width },
        h('ul', { class: 'problem-list' }, ...problems.map((problem) => problemItem(problem, context))),
      ),
    ),
  );
}
