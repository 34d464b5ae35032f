import type { VNode } from 'preact';
import type { ScenarioMonth } from '../../../model/whatIf/scenarioFigures';
import { tryScenario } from '../tryScenario';
import { BudgetLine } from './budgetLine';
import { usePane, type PaneProps } from '../../shell/views/view';

/** What the plan costs as the inputs stand: in all, per call and against the budget, and by month. */
export function CostSummary({ state }: PaneProps): VNode | null {
  const { words } = usePane();
  const { scenarios: text } = words.text;
  if (state.survey.kind === 'looking') {
    return (
      <section>
        <p class="detail">{words.text.header.looking}</p>
      </section>
    );
  }
  if (state.survey.kind === 'failed') return null;
  const { basis } = state.survey.survey;
  return (
    <section class="cost-summary" id="cost-summary" aria-labelledby="cost-title">
      <h2 id="cost-title">{text.costTitle}</h2>
      {basis?.rates ? (
        <Summary tried={tryScenario(basis, null)} />
      ) : (
        <p class="detail">{basis ? text.noCosts : text.noBasis}</p>
      )}
    </section>
  );
}

function Summary({ tried }: { tried: ReturnType<typeof tryScenario> }): VNode | null {
  const { words } = usePane();
  if (tried.kind === 'refused') return null;
  const { scenarios: text } = words.text;
  const all = tried.months.at(-1)!;
  const months = tried.months.slice(0, -1);
  return (
    <>
      <p class="headline">
        {words.fill(all.costPerCall === null ? text.costOnly : text.costHeadline, {
          cost: words.money(all.cost ?? 0),
          perCall: all.costPerCall === null ? '' : words.perCall(all.costPerCall),
        })}
      </p>
      {all.budget !== null && all.variance !== null && (
        <p>
          <BudgetLine budget={all.budget} variance={all.variance} />
        </p>
      )}
      <details>
        <summary>{text.byMonth}</summary>
        <MonthTable months={months} />
      </details>
    </>
  );
}

function MonthTable({ months }: { months: readonly ScenarioMonth[] }): VNode {
  const { words } = usePane();
  const { scenarios: text } = words.text;
  const budgeted = months.some(({ budget }) => budget !== null);
  const heads = [
    text.columns.cost,
    text.columns.costPerCall,
    ...(budgeted ? [text.budget, text.variance] : []),
  ];
  const row = ({ month, cost, costPerCall, budget, variance }: ScenarioMonth): VNode => (
    <tr key={month ?? ''}>
      <th scope="row" class="month">
        {words.month(month ?? '')}
      </th>
      <td>{orNone(cost, words.money)}</td>
      <td>{orNone(costPerCall, words.perCall)}</td>
      {budgeted && <td>{orNone(budget, words.money)}</td>}
      {budgeted && <td>{orNone(variance, words.money)}</td>}
    </tr>
  );
  return (
    <table class="cost-table">
      <caption>{text.costCaption}</caption>
      <thead>
        <tr>
          <th scope="col" class="month">
            {words.text.result.month}
          </th>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{months.map(row)}</tbody>
    </table>
  );
}

function orNone(value: number | null, write: (value: number) => string): string {
  return value === null ? '–' : write(value);
}
