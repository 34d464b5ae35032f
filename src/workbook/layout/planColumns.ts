import type { TablesCatalogue } from '../../locales/tables/en';
import type { InputColumn } from '../headers';
import { ourNames, ourTables, planTable } from '../names';
import { cellOf } from '../read/source';
import {
  cellInRow,
  cellRangeOf,
  firstFilled,
  numberWhere,
  roundLineFormula,
  rowMatches,
  rowNumber,
} from './formulas';
import type { LayoutInput } from './planInputs';
import { columnOfTable, formats, type CellContext } from './tableSpec';

export type PlanKey = keyof TablesCatalogue['plan'];
type Cell = CellContext<PlanKey>;
type Formula = (cell: Cell) => string;

export const planFormats: Record<PlanKey, string> = {
  month: formats.month,
  line: formats.general,
  calls: formats.whole,
  ahtSeconds: formats.hours,
  requiredHours: formats.hours,
  calendar: formats.general,
  workingDays: formats.days,
  hoursPerHead: formats.hours,
  pty: formats.share,
  baseHeads: formats.heads,
  absence: formats.heads,
  attrition: formats.heads,
  upgrade: formats.heads,
  newJoiners: formats.heads,
  buddies: formats.heads,
  coaches: formats.heads,
  trainingLoss: formats.heads,
  loss: formats.heads,
  required: formats.heads,
  actual: formats.heads,
  surplus: formats.heads,
  toAdd: formats.heads,
  headsToAdd: formats.heads,
  byUpgrade: formats.heads,
  hires: formats.heads,
  interviews: formats.heads,
  rounding: formats.general,
  yield: formats.factor,
  multiplier: formats.factor,
  gapBeforeCoaching: formats.heads,
  trainingPass: formats.share,
  nextMonth: formats.heads,
  fedBy: formats.general,
  forecastRow: formats.whole,
  linesRow: formats.whole,
  key: formats.general,
};

/** The formula of every computed column of a level's table, in the order of the calculation. */
export function planFormulas(layout: LayoutInput, level: number): Partial<Record<PlanKey, Formula>> {
  return {
    ...rowFormulas(layout),
    ...workloadFormulas(layout),
    ...lossFormulas(layout, level),
    ...needFormulas(layout),
    ...movementFormulas(layout),
  };
}

/** Where this month's and line's inputs stand, so that every other column finds them in one step. */
function rowFormulas({ inputs }: LayoutInput): Partial<Record<PlanKey, Formula>> {
  const { Forecast, Lines } = inputs.sources;
  return {
    forecastRow: (cell) => rowNumber(Forecast!, inputs.forecast.style, cell.self('month'), cell.self('line')),
    linesRow: (cell) => `MATCH(${cell.self('line')},${cellRangeOf(Lines!, 'line')},0)`,
    fedBy: (cell) => {
      const feeder = cellInRow(Lines, 'fedBy', cell.self('linesRow'));
      return feeder === null ? '""' : `${feeder}&""`;
    },
    key: (cell) => `${cell.self('month')}*1000+${cell.self('linesRow')}`,
  };
}

function workloadFormulas({ inputs, words }: LayoutInput): Partial<Record<PlanKey, Formula>> {
  const forecast = (cell: Cell, column: InputColumn): string | null =>
    cellInRow(inputs.sources.Forecast, column, cell.self('forecastRow'));
  const ofMonth = (cell: Cell, header: string): string =>
    `INDEX(${columnOfTable(ourTables.calendar, header)},MATCH(${cell.self('month')},${columnOfTable(
      ourTables.calendar,
      words.calendar.month,
    )},0))`;
  return {
    calls: (cell) => forecast(cell, 'calls')!,
    ahtSeconds: (cell) => {
      const parts = (['talk', 'hold', 'afterCall'] as const)
        .map((column) => forecast(cell, column))
        .filter((part) => part !== null)
        .map((part) => `N(${part})`);
      const aht = forecast(cell, 'aht');
      const sum = forecast(cell, 'talk') === null ? null : parts.join('+');
      if (aht === null) return sum!;
      return sum === null ? aht : `IF(${aht}="",${sum},${aht})`;
    },
    requiredHours: (cell) => `${cell.self('calls')}*${cell.self('ahtSeconds')}/3600`,
    calendar: (cell) => {
      const source = ofMonth(cell, words.calendar.source);
      const own = forecast(cell, 'workingDays');
      return own === null ? source : `IF(${own}="",${source},"${words.basis.own}")`;
    },
    workingDays: (cell) => {
      const days = ofMonth(cell, words.calendar.workingDays);
      const own = forecast(cell, 'workingDays');
      return own === null ? days : `IF(${own}="",${days},${own})`;
    },
    hoursPerHead: (cell) => `${cell.self('workingDays')}*${ourNames.hoursPerDay}`,
    pty: (cell) => {
      const given = [
        forecast(cell, 'pty'),
        cellInRow(inputs.sources.Lines, 'pty', cell.self('linesRow')),
      ].filter((one) => one !== null);
      return firstFilled(
        given.map((one) => ({ given: one, value: one })),
        historicPty(inputs, cell) ?? 'NA()',
      );
    },
    baseHeads: (cell) => `${cell.self('requiredHours')}/${cell.self('hoursPerHead')}/${cell.self('pty')}`,
  };
}

/** PTY from history: handled calls x AHT / 3600 / paid hours over the line's rows that give all three. */
function historicPty({ sources }: LayoutInput['inputs'], cell: Cell): string | null {
  const { Actuals } = sources;
  if (!Actuals || !(['handledCalls', 'aht', 'paidHours'] as const).every((one) => Actuals.columns.has(one))) {
    return null;
  }
  const [line, calls, aht, paid] = (['line', 'handledCalls', 'aht', 'paidHours'] as const).map((column) =>
    cellRangeOf(Actuals, column),
  );
  const complete = `(${line}=${cell.self('line')})*(${calls}<>"")*(${aht}<>"")*(${paid}<>"")`;
  return `SUMPRODUCT(${complete},${calls},${aht})/3600/SUMPRODUCT(${complete},${paid})`;
}

function lossFormulas(
  { inputs, words, input }: LayoutInput,
  level: number,
): Partial<Record<PlanKey, Formula>> {
  const { settings } = input;
  const loss =
    (heads: InputColumn, rate: InputColumn): Formula =>
    (cell) => {
      const base = cell.self('baseHeads');
      const places = [
        [inputs.sources.Forecast, cell.self('forecastRow')],
        [inputs.sources.Lines, cell.self('linesRow')],
      ] as const;
      const choices = places.flatMap(([source, row]) => {
        const given = cellInRow(source, heads, row);
        const share = cellInRow(source, rate, row);
        return [
          ...(given === null ? [] : [{ given, value: given }]),
          ...(share === null ? [] : [{ given: share, value: `${base}*${share}/(1-${share})` }]),
        ];
      });
      return firstFilled(choices, '0');
    };
  const higherLevels = Array.from({ length: level }, (_, higher) => planTable(higher));
  return {
    absence: loss('absenceHeads', 'absenceRate'),
    attrition: loss('attritionHeads', 'attritionRate'),
    upgrade: (cell) =>
      higherLevels
        .map((table) => {
          const column = (key: PlanKey): string => columnOfTable(table, words.plan[key]);
          const sameMonth = `${column('month')},${cell.self('month')}`;
          return `SUMIFS(${column('toAdd')},${sameMonth},${column('fedBy')},${cell.self('line')})`;
        })
        .join('+') || '0',
    newJoiners: (cell) => {
      if (settings.newJoinerMode === 'solved') {
        return `MAX(0,${cell.self('gapBeforeCoaching')})*${cell.self('multiplier')}`;
      }
      const planned = cellInRow(inputs.sources.Forecast, 'plannedJoiners', cell.self('forecastRow'));
      return planned === null ? '0' : `N(${planned})`;
    },
    multiplier: () => {
      if (settings.newJoinerMode === 'planned') return '1';
      const { buddySpan: b, coachSpan: c, lostShare: s } = ourNames;
      const left = `(${b}*${c}-${s}*(${b}+${c}))`;
      return `IF(${left}>0,${b}*${c}/${left},NA())`;
    },
    buddies: (cell) => `${cell.self('newJoiners')}/${ourNames.buddySpan}*${ourNames.lostShare}`,
    coaches: (cell) => `${cell.self('newJoiners')}/${ourNames.coachSpan}*${ourNames.lostShare}`,
    trainingLoss: (cell) => `${cell.self('upgrade')}+${cell.self('buddies')}+${cell.self('coaches')}`,
    loss: (cell) => `${cell.self('absence')}+${cell.self('attrition')}+${cell.self('trainingLoss')}`,
  };
}

function needFormulas({ input }: LayoutInput): Partial<Record<PlanKey, Formula>> {
  const { rounding } = input.settings;
  return {
    required: (cell) => `${cell.self('baseHeads')}+${cell.self('loss')}`,
    gapBeforeCoaching: (cell) =>
      `${cell.self('baseHeads')}+${cell.self('absence')}+${cell.self('attrition')}+${cell.self('upgrade')}` +
      `-${cell.self('actual')}`,
    surplus: (cell) => `MAX(0,${cell.self('actual')}-${cell.self('required')})`,
    toAdd: (cell) => `MAX(0,${cell.self('required')}-${cell.self('actual')})`,
    headsToAdd: (cell) => roundLineFormula(cell.self('toAdd'), rounding),
    byUpgrade: (cell) => `IF(${cell.self('fedBy')}="",0,${cell.self('headsToAdd')})`,
    hires: (cell) => `${cell.self('headsToAdd')}-${cell.self('byUpgrade')}`,
    interviews: (cell) =>
      roundLineFormula(
        `IF(${cell.self('fedBy')}="",${cell.self('toAdd')}/${cell.self('yield')},0)`,
        rounding,
      ),
  };
}

/** Heads from month to month: given, or what the cell above says comes next. */
function movementFormulas({ inputs, words, input }: LayoutInput): Partial<Record<PlanKey, Formula>> {
  const stage = (cell: Cell, header: string): string =>
    `INDEX(${columnOfTable(ourTables.stages, header)},MATCH(${cell.self('line')},${columnOfTable(
      ourTables.stages,
      words.stages.line,
    )},0))`;
  return {
    yield: (cell) => stage(cell, words.stages.yield),
    trainingPass: (cell) => stage(cell, words.stages.trainingPass),
    actual: (cell) => {
      const opening = cellInRow(inputs.sources.Lines, 'openingHeads', cell.self('linesRow')) ?? 'NA()';
      const follows = `${cell.above('month')}=EDATE(${cell.self('month')},-1)`;
      const rolled = `IF(${follows},${cell.above('nextMonth')},NA())`;
      const otherwise = `IF(${cell.above('line')}=${cell.self('line')},${rolled},${opening})`;
      return firstFilled(givenHeads(inputs, cell), otherwise);
    },
    nextMonth: (cell) => {
      const fed = `${cell.self('fedBy')}=""`;
      const joiners =
        input.settings.newJoinerMode === 'solved'
          ? `IF(${fed},${cell.self('newJoiners')},0)`
          : cell.self('newJoiners');
      return (
        `${cell.self('actual')}+${joiners}*${cell.self('trainingPass')}-${cell.self('attrition')}` +
        `-${cell.self('upgrade')}+IF(${fed},0,${cell.self('toAdd')})`
      );
    },
  };
}

function givenHeads(
  { sources, actuals }: LayoutInput['inputs'],
  cell: Cell,
): { given: string; value: string }[] {
  const given: { given: string; value: string }[] = [];
  const { Actuals, Forecast } = sources;
  const recorded =
    Actuals?.columns.has('actualHeads') && actuals.rows.some((row) => row.actualHeads !== null);
  if (Actuals && recorded) {
    const matches = rowMatches(Actuals, actuals.style, cell.self('month'), cell.self('line'));
    given.push(numberWhere(Actuals, 'actualHeads', matches));
  }
  const inForecast = cellInRow(Forecast, 'actualHeads', cell.self('forecastRow'));
  const filled = Forecast?.values.some((_, row) => cellOf(Forecast, row, 'actualHeads') !== null);
  if (inForecast !== null && filled) given.push({ given: inForecast, value: inForecast });
  return given;
}
