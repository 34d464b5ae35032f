import { problems } from '../../src/words/problems/sentences';
import { problemText } from '../../src/words/problems/problemText';
import type { Problem } from '../../src/grid/problem';
import { planWorkbook } from '../../src/jobs/plan/planWorkbook';
import { createFilePort } from '../support/filePort';
import { savedSettings } from '../support/prepared';
import type { Fault } from './case';
import { cellFaults } from './cells';
import { costFaults, sharedCostFaults } from './costs';
import { lineFaults } from './lines';
import { mappingFaults } from './mapping';
import { monthFaults } from './months';
import { settingFaults } from './settings';
import { tableFaults } from './tables';
import { writingFaults } from './writing';

const faults: Record<string, Fault[]> = {
  ...tableFaults,
  ...cellFaults,
  ...lineFaults,
  ...mappingFaults,
  ...monthFaults,
  ...settingFaults,
  ...writingFaults,
  ...costFaults,
};
const cases = [...Object.entries(faults), ...Object.entries(sharedCostFaults)].flatMap(([code, list]) =>
  list.map((fault) => [code, fault.what, fault] as const),
);

/** What only the audit tells. */
const toldByAudit = (code: string): boolean => code.startsWith('audit');

/** What only recording for HR or comparing scenarios can tell; their own tests have the cases. */
const toldElsewhere = [
  'toolSheetProtected',
  'recordSheetInUse',
  'recordSheetProtected',
  'recordTotals',
  'recordMonth',
  'recordNumber',
  'recordLine',
  'recordStage',
  'passRateFormula',
  'joinedFormula',
  'joinedMonth',
  'noJoinersColumn',
  'joinersFormula',
  ...Object.keys(problems).filter((code) => /^scenario|^noScenarios$|^noPlanYet$|^call/.test(code)),
];

const placeOf = ({ place }: Problem): string | null => place && `${place.sheet}!${place.address}`;

describe('planning', () => {
  it.each(cases)('(%s) tells %s', async (code, _, { book, settings, at, says }) => {
    const file = book();
    const before = structuredClone(file);
    const port = createFilePort(file);
    const outcome = await planWorkbook(port, savedSettings(settings), 'en');
    const told = outcome.kind === 'refused' ? outcome.problems : outcome.warnings;
    const problem = told.find((one) => one.code === code && placeOf(one) === at);
    expect(told.map((one) => `${placeOf(one) ?? '-'} ${one.code}`)).toContain(`${at ?? '-'} ${code}`);
    expect(problemText(problem!, 'en')).toContain(says);
    expect(problemText(problem!, 'en')).not.toMatch(/[{}]/);
    expect(problemText(problem!, 'zh-CN')).not.toMatch(/[{}]/);
    expect(outcome.kind).toBe(problem!.severity === 'error' ? 'refused' : 'written');
    if (outcome.kind === 'refused') {
      expect(port.taken).toEqual([]);
      expect(file).toEqual(before);
    }
  });

  it('has a case here for every problem that it can tell', () => {
    expect(Object.keys(faults).sort()).toEqual(
      Object.keys(problems)
        .filter((code) => !toldElsewhere.includes(code) && !toldByAudit(code))
        .sort(),
    );
  });
});
