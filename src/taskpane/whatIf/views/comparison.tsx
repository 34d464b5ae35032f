import type { VNode } from 'preact';
import type { PlanInput } from '../../../model/plan/planInput';
import type { Scenario } from '../../../model/whatIf/scenario';
import type { ScenarioFigures } from '../../../model/whatIf/scenarioFigures';
import type { Problem } from '../../../grid/problem';
import { ProblemItems } from '../../shell/views/problemItems';
import { checkDrafts } from '../scenarioDraft';
import { tryScenario } from '../tryScenario';
import { BudgetLine } from './budgetLine';
import { WriteComparison } from './writeComparison';
import { usePane, type PaneProps } from '../../shell/views/view';
import type { Words } from '../../shell/words';

/** The base and every scenario beside each other over all months, computed as they are typed; nothing is written. */
export function Comparison({ state }: PaneProps): VNode | null {
  const { words, notation } = usePane();
  const { scenarios: text } = words.text;
  if (state.survey.kind !== 'seen' || state.scenarios.drafts.length === 0) return null;
  const { basis } = state.survey.survey;
  const { scenarios } = checkDrafts(state.scenarios.drafts, notation);
  return (
    <section class="comparison" id="comparison" aria-labelledby="comparison-title">
      <h2 id="comparison-title">{text.comparison}</h2>
      {basis ? (
        <Table basis={basis} scenarios={scenarios ?? state.settings.current.scenarios ?? []} />
      ) : (
        <p class="detail">{text.noBasis}</p>
      )}
      <WriteComparison state={state} />
    </section>
  );
}

type Column = 'required' | 'toAdd' | 'hires' | 'interviews' | 'interviewQuota' | 'cost' | 'costPerCall';

function Table({ basis, scenarios }: { basis: PlanInput; scenarios: readonly Scenario[] }): VNode {
  const context = usePane();
  const { scenarios: text } = context.words.text;
  const columns: Column[] = basis.rates
    ? ['required', 'toAdd', 'hires', 'cost', 'costPerCall']
    : ['required', 'toAdd', 'hires', 'interviews', 'interviewQuota'];
  const confidence = context.words.share(basis.settings.confidence);
  const base = allMonths(basis);
  return (
    <table class="comparison-table">
      <caption>{text.caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {context.words.fill(text.columns[column], { confidence })}
            </th>
          ))}
        </tr>
      </thead>
      <Body name={text.base} columns={columns} figures={base} base={null} />
      {scenarios.map((scenario, index) => {
        const tried = tryScenario(basis, scenario);
        return tried.kind === 'figures' ? (
          <Body
            name={scenario.name}
            key={index}
            columns={columns}
            figures={tried.months.at(-1)!}
            base={base}
          />
        ) : (
          <Refused name={scenario.name} key={index} width={columns.length} problems={tried.problems} />
        );
      })}
    </table>
  );
}

function allMonths(basis: PlanInput): ScenarioFigures {
  const tried = tryScenario(basis, null);
  if (tried.kind === 'refused') throw new RangeError('The base has no changes that could be wrong.');
  return tried.months.at(-1)!;
}

function Body({
  name,
  columns,
  figures,
  base,
}: {
  name: string;
  columns: readonly Column[];
  figures: ScenarioFigures;
  base: ScenarioFigures | null;
}): VNode {
  const { budget, variance } = figures;
  return (
    <tbody>
      <tr class="year">
        <th scope="rowgroup" colspan={columns.length}>
          {name}
        </th>
      </tr>
      <tr>
        {columns.map((column) => (
          <Cell key={column} column={column} value={figures[column]} base={base?.[column] ?? null} />
        ))}
      </tr>
      {budget !== null && variance !== null && (
        <tr class="budget">
          <td colspan={columns.length}>
            <BudgetLine budget={budget} variance={variance} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** How the figures are written that are no heads. */
const writing: Partial<Record<Column, (words: Words) => (value: number) => string>> = {
  cost: (words) => words.money,
  costPerCall: (words) => words.perCall,
  interviews: (words) => words.average,
};

function Cell({ column, value, base }: { column: Column; value: number | null; base: number | null }): VNode {
  const { words } = usePane();
  const write = writing[column]?.(words) ?? words.heads;
  if (value === null) return <td>–</td>;
  const more = base === null ? null : value - base;
  return (
    <td>
      {write(value)}
      <Difference more={more} base={base} write={write} percent={words.share} />
    </td>
  );
}

/** The difference from the base, with its sign, and in per cent where the base is not 0. */
function Difference({
  more,
  base,
  write,
  percent,
}: {
  more: number | null;
  base: number | null;
  write: (value: number) => string;
  percent: (share: number) => string;
}): VNode | null {
  if (more === null || base === null) return null;
  const signed = (value: number, text: string): string =>
    value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  const parts = [signed(more, write(more))];
  if (base !== 0) parts.push(signed(more, percent(more / base)));
  return (
    <>
      {parts.map((part, index) => (
        <span key={index} class="difference">
          {' '}
          {part}
        </span>
      ))}
    </>
  );
}

function Refused({
  name,
  width,
  problems,
}: {
  name: string;
  width: number;
  problems: readonly Problem[];
}): VNode {
  return (
    <tbody>
      <tr class="year">
        <th scope="rowgroup" colspan={width}>
          {name}
        </th>
      </tr>
      <tr class="refused">
        <td colspan={width}>
          <ProblemItems problems={problems} />
        </td>
      </tr>
    </tbody>
  );
}
