import { learnedRate } from '../../../src/model/hiring/learnedRate';
import type { InterviewBoard } from '../../../src/jobs/interviews/interviewBoard';
import type { InterviewStage } from '../../../src/jobs/interviews/interviewStage';
import type { LearnedPassRate } from '../../../src/jobs/interviews/learnedPassRates';
import type { Survey } from '../../../src/jobs/plan/surveyWorkbook';
import type { Problem } from '../../../src/grid/problem';
import { sampleSurvey } from './samples';

/** Stages of two months and two lines as HR sees them on Monday, 5 January 2026. */
const rows: [string, string, string, number, number, string, string, number | null][] = [
  ['2026-01', 'Hotline', 'Interview', 31.25, 42, '2025-12-11', '2025-12-22', 30],
  ['2026-01', 'Hotline', 'Offer', 12.5, 16, '2025-12-22', '2026-01-05', 9],
  ['2026-01', 'Hotline', 'Reporting', 10, 10, '2026-01-05', '2026-01-14', null],
  ['2026-01', 'Hotline', 'Joined', 10, 10, '2026-01-14', '2026-01-14', null],
  ['2026-01', 'VIP', 'Interview', 12.5, 17, '2025-12-11', '2025-12-22', 17],
  ['2026-01', 'VIP', 'Offer', 5, 7, '2025-12-22', '2026-01-14', 2],
  ['2026-01', 'VIP', 'Reporting', 4, 4, '2026-01-14', '2026-01-14', null],
  ['2026-01', 'VIP', 'Joined', 4, 4, '2026-01-14', '2026-01-14', null],
  ['2026-02', 'Hotline', 'Interview', 25, 33, '2026-01-12', '2026-01-22', null],
  ['2026-02', 'Hotline', 'Offer', 10, 13, '2026-01-22', '2026-02-02', null],
  ['2026-02', 'Hotline', 'Reporting', 8, 8, '2026-02-02', '2026-02-02', null],
  ['2026-02', 'Hotline', 'Joined', 8, 8, '2026-02-02', '2026-02-02', null],
];

export const sampleStages: InterviewStage[] = rows.map(
  ([month, line, stage, average, atConfidence, start, due, done]) => ({
    month,
    line,
    stage,
    joined: stage === 'Joined',
    average,
    atConfidence,
    start,
    due,
    done,
    estimated: false,
  }),
);

/** A stage of the sample by month, line and name. */
export function sampleStage(stage: string, line = 'Hotline', month = '2026-01'): InterviewStage {
  const found = sampleStages.find((one) => one.stage === stage && one.line === line && one.month === month);
  if (!found) throw new Error(`The sample has no ${stage} of ${line} in ${month}.`);
  return found;
}

/** Of 120 people at the interview 36 came on, where 40 % were planned; of 11 offers 9 did. */
export const sampleRates: LearnedPassRate[] = [
  {
    line: null,
    stage: 'Interview',
    planned: 0.4,
    learned: learnedRate(36, 120)!,
    until: '2025-12-22',
    place: { sheet: 'Hiring stages', address: 'C6' },
  },
  {
    line: 'VIP',
    stage: 'Offer',
    planned: 0.8,
    learned: learnedRate(9, 11)!,
    until: '2026-01-14',
    place: { sheet: 'Hiring stages', address: 'C7' },
  },
];

/** Nobody is recorded as joined whom the Actuals table could take over. */
export const nobodyJoined: Pick<InterviewBoard, 'joined' | 'actualsSheet'> = {
  joined: [],
  actualsSheet: null,
};

export const sampleBoard: InterviewBoard = {
  ...nobodyJoined,
  stages: sampleStages,
  confidence: 0.9,
  learned: sampleRates,
  uncounted: [],
};

export const hiringSurvey: Survey = { ...sampleSurvey, planned: true, interviews: sampleBoard };

/** The same with a number above that of the stage before, a month that is over, and people who joined. */
export const joinedSurvey: Survey = {
  ...hiringSurvey,
  interviews: {
    ...sampleBoard,
    stages: [
      ...sampleStages.map((one) =>
        one.stage === 'Offer' && one.line === 'Hotline' ? { ...one, done: 31 } : one,
      ),
      { ...sampleStage('Interview'), month: '2025-12', done: 20 },
    ],
    joined: [
      { month: '2026-02', line: 'Hotline', joined: 9, heads: 88 },
      { month: '2026-02', line: 'VIP', joined: 3, heads: 21.5 },
    ],
    actualsSheet: 'Actuals',
  },
};

/** Two records of a line that the plan calls otherwise by now. */
export const renamedLine: Problem = {
  code: 'recordLine',
  severity: 'warning',
  place: { sheet: 'StageActuals', address: 'B2' },
  values: { value: 'Helpdesk', rows: 2 },
};

export const recordProtected: Problem = {
  code: 'recordSheetProtected',
  severity: 'error',
  place: { sheet: 'StageActuals', address: 'A1' },
  values: { sheet: 'StageActuals' },
};
