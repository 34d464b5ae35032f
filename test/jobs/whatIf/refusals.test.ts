import type { ProblemCode } from '../../../src/grid/problemCodes';
import { problemText } from '../../../src/words/problems/problemText';
import type { Scenario, ScenarioChange } from '../../../src/model/whatIf/scenario';
import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { compareWorkbook } from '../../../src/jobs/whatIf/compareWorkbook';
import { scenario } from '../../model/support/scenarios';
import { busyYear, comparedAt, comparedBook } from '../../support/comparedBook';
import { createFilePort } from '../../support/filePort';
import { plannedBook, sheetOf } from '../../support/plannedBook';
import { planningBook, setCell } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';

const of = (given: Partial<ScenarioChange>): Scenario[] => [scenario({}, given)];

interface Case {
  code: ProblemCode;
  book?: () => WorkbookFile;
  scenarios: Scenario[];
  says: string;
  chinese: string;
}

const cases: Case[] = [
  {
    code: 'noScenarios',
    scenarios: [],
    says: 'Add one on the What-if page',
    chinese: '请在窗格的“情景”页添加',
  },
  {
    code: 'noPlanYet',
    book: planningBook,
    scenarios: [busyYear],
    says: 'Press Plan, then',
    chinese: '请先点“生成计划”',
  },
  {
    code: 'scenarioTwice',
    scenarios: [busyYear, { ...busyYear, name: 'busy YEAR ' }],
    says: 'Two scenarios are called “busy YEAR ”.',
    chinese: '两个情景都叫“busy YEAR ”',
  },
  {
    code: 'scenarioFactor',
    scenarios: of({ driver: 'aht', value: 0 }),
    says: '“What if”, change 2: a factor of AHT must be above 0; it is 0.',
    chinese: '“What if”第 2 项：平均处理时长的倍数应大于 0，现为 0',
  },
  {
    code: 'scenarioValue',
    scenarios: of({ driver: 'pty', how: 'value', value: 1.2 }),
    says: 'change 2: PTY must be above 0 and at most 1; it is 1.2.',
    chinese: '员工效率应大于 0 且不超过 1，现为 1.2',
  },
  {
    code: 'scenarioLine',
    scenarios: of({ line: 'Mail' }),
    says: 'line Mail is not in the plan.',
    chinese: '计划中没有线 Mail',
  },
  {
    code: 'scenarioStage',
    scenarios: of({ driver: 'passRates', stage: 'Exam' }),
    says: 'no such line has a stage Exam.',
    chinese: '没有环节 Exam',
  },
  {
    code: 'scenarioMonths',
    scenarios: of({ from: '2027-01' }),
    says: 'the plan has no month between 2027-01 and 2026-01.',
    chinese: '没有 2027-01 至 2026-01 的月份',
  },
  {
    code: 'scenarioPay',
    scenarios: of({ driver: 'pay', value: 1.1 }),
    says: 'pay can change only where a Costs table gives it.',
    chinese: '有成本表才能调整工资',
  },
  {
    code: 'scenarioResult',
    scenarios: of({ driver: 'pty', value: 1.5 }),
    says: 'PTY of Hotline would be 1.05 in 2026-01; it must be above 0 and at most 1.',
    chinese: 'Hotline 的员工效率在 2026-01 将为 1.05，应大于 0 且不超过 1',
  },
  {
    code: 'scenarioPassRate',
    scenarios: of({ driver: 'passRates', value: 1.5, stage: 'Offer' }),
    says: 'the pass rate of Offer on Hotline would be 1.2; it must be above 0 and at most 1.',
    chinese: 'Hotline 的Offer通过率将为 1.2',
  },
  {
    code: 'sheetInUse',
    book: () => {
      const file = plannedBook();
      const sheet = structuredClone(sheetOf(file, 'Lines'));
      file.sheets.push({ ...sheet, name: 'Scenarios', tables: [] });
      return file;
    },
    scenarios: [busyYear],
    says: 'Sheet Scenarios is yours',
    chinese: 'Scenarios',
  },
  {
    code: 'missingTable',
    book: () => {
      const file = plannedBook();
      file.sheets = file.sheets.filter(({ name }) => name !== 'Stages');
      return file;
    },
    scenarios: [busyYear],
    says: 'No Stages table was found.',
    chinese: '环节',
  },
];

describe('a comparison is refused, with nothing written,', () => {
  it.each(cases.map((one) => [one.code, one] as const))(
    '(%s) in a sentence that says what to do',
    async (code, { book = plannedBook, scenarios, says, chinese }) => {
      const file = book();
      const before = structuredClone(file);
      const port = createFilePort(file);
      const outcome = await compareWorkbook(port, savedSettings({ scenarios }), 'en', comparedAt);
      if (outcome.kind !== 'refused') throw new Error('It was written.');
      const told = outcome.problems.find((one) => one.code === code)!;
      expect(outcome.problems.map((one) => one.code)).toContain(code);
      expect(problemText(told, 'en')).toContain(says);
      expect(problemText(told, 'zh-CN')).toContain(chinese);
      expect(problemText(told, 'en') + problemText(told, 'zh-CN')).not.toMatch(/[{}]/);
      expect(port.taken).toEqual([]);
      expect(file).toEqual(before);
    },
  );

  it('where the plan’s total has lost a header', async () => {
    const file = plannedBook();
    const total = sheetOf(file, 'HiringPlan').tables.find(({ name }) => name === 'HiringTotal')!;
    total.columns.find(({ name }) => name === 'Hires')!.name = 'My hires';
    const saved = savedSettings({ scenarios: [busyYear] });
    const outcome = await compareWorkbook(createFilePort(file), saved, 'en', comparedAt);
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'noPlanYet' }] });
  });

  it('where its own sheet is protected', async () => {
    const file = comparedBook();
    setCell(sheetOf(file, 'Scenarios'), 0, 30, 'mine');
    sheetOf(file, 'Scenarios').protected = true;
    const saved = savedSettings({ scenarios: [busyYear] });
    const outcome = await compareWorkbook(createFilePort(file), saved, 'en', comparedAt);
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'sheetProtected' }] });
  });
});
