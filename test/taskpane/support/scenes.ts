import { recordDelay } from '../../../src/taskpane/interviews/recorder';
import type { Problem } from '../../../src/grid/problem';
import type { Planner } from '../../../src/taskpane/shell/planner';
import type { PlanChanges } from '../../../src/jobs/plan/planChanges';
import type { Survey } from '../../../src/jobs/plan/surveyWorkbook';
import { WorkbookError } from '../../../src/grid/port';
import { bothCalls, callsSurvey, forecastKept, noAht, sampleForecast } from './callSamples';
import { stuckAt } from './fakePlanner';
import {
  hiringSurvey,
  joinedSurvey,
  recordProtected,
  renamedLine,
  sampleBoard,
  sampleStages,
} from './hiringSamples';
import { askedMapping, missingMapping } from './mappingSamples';
import {
  bigSummary,
  emptySurvey,
  enoughSummary,
  followedChanges,
  noChanges,
  protectedSheet,
  refused,
  sampleChanges,
  sampleError,
  sampleNote,
  sampleSurvey,
  standing,
  written,
} from './samples';
import { costedSettings, costedSurvey, whatIfSettings, whatIfSurvey } from './whatIfSamples';

/** A state the pane can be in: how the workbook answers, and what the person does to get there. */
export interface Scene {
  answers: Partial<Planner>;
  /** Ids of the elements pressed, in order. */
  press?: string[];
  /** Text typed into fields, by id, after the pressing. */
  type?: Record<string, string>;
  /** A choice made, by id. */
  choose?: Record<string, string>;
  /** Fields in which Enter is pressed after the typing, by id. */
  enter?: string[];
  /** Milliseconds that pass then. */
  wait?: number;
  /** A cell is edited at the end, this many milliseconds after the plan. */
  editAfter?: number;
}

const costed: Partial<Planner> = {
  survey: async () => costedSurvey,
  loadSettings: async () => costedSettings,
};
const never = () => new Promise<never>(() => undefined);
const surveyOf = (survey: Survey) => async () => survey;
const failing = (code: ConstructorParameters<typeof WorkbookError>[0], undone = true) => ({
  plan: async () => {
    throw new WorkbookError(code, 'GeneralException: the request could not be processed.', undone);
  },
});
const reviewing = (changes: PlanChanges): Partial<Planner> => ({
  survey: surveyOf({ ...sampleSurvey, planned: true }),
  review: async () => ({ kind: 'changes', changes }),
});
const manyErrors = Array.from({ length: 34 }, (_, row) => ({
  ...sampleError,
  place: { sheet: 'Forecast', address: `C${row + 2}` },
}));

const kinds: Problem[] = [
  ...manyErrors.slice(0, 14).map((one): Problem => ({
    ...one,
    code: 'unknownLine',
    values: { line: 'Support', known: 'Hotline, VIP' },
  })),
  ...manyErrors
    .slice(0, 6)
    .map((one, row): Problem => ({ ...one, values: { ...one.values, value: `x${row}` } })),
];

export const scenes: Record<string, Scene> = {
  looking: { answers: { survey: never } },
  ready: { answers: {} },
  plannedBefore: { answers: { survey: surveyOf({ ...sampleSurvey, planned: true }) } },
  reopened: { answers: { survey: surveyOf(standing()) } },
  followed: { answers: { survey: surveyOf(standing({ changed: 2 })) } },
  behind: { answers: { survey: surveyOf(standing({ behind: true, changed: 2 })) } },
  manyOfAKind: { answers: { survey: surveyOf({ ...sampleSurvey, problems: kinds }) } },
  mended: {
    answers: { survey: surveyOf({ ...sampleSurvey, problems: kinds }) },
    press: ['mend-Forecast-C2'],
  },
  empty: { answers: { survey: surveyOf(emptySurvey) } },
  unread: {
    answers: {
      survey: async () => {
        throw new WorkbookError('cellEditMode', '', true);
      },
    },
  },
  notWatching: {
    answers: {
      watch: async () => {
        throw new WorkbookError('failed', '', true);
      },
    },
  },
  problems: { answers: { survey: surveyOf({ ...sampleSurvey, problems: [sampleNote, sampleError] }) } },
  manyProblems: { answers: { survey: surveyOf({ ...sampleSurvey, problems: [...manyErrors, sampleNote] }) } },
  interviewsLooking: { answers: { survey: never }, press: ['tab-interviews'] },
  interviewsNone: { answers: {}, press: ['tab-interviews'] },
  interviewsUnshown: {
    answers: { survey: surveyOf({ ...sampleSurvey, planned: true }) },
    press: ['tab-interviews'],
  },
  interviews: { answers: { survey: surveyOf(hiringSurvey) }, press: ['tab-interviews'] },
  interviewsUncounted: {
    answers: {
      survey: surveyOf({ ...hiringSurvey, interviews: { ...sampleBoard, uncounted: [renamedLine] } }),
    },
    press: ['tab-interviews'],
  },
  interviewsTyped: {
    answers: { survey: surveyOf(hiringSurvey), record: never },
    press: ['tab-interviews'],
    type: { 'done-2026-01-Hotline-Interview': '12', 'done-2026-01-Hotline-Offer': 'ten' },
    enter: ['done-2026-01-Hotline-Interview'],
  },
  interviewsRefused: {
    answers: {
      survey: surveyOf(hiringSurvey),
      record: async () => ({ kind: 'refused', problems: [recordProtected] }),
    },
    press: ['tab-interviews'],
    type: { 'done-2026-01-Hotline-Interview': '12' },
    enter: ['done-2026-01-Hotline-Interview'],
    wait: recordDelay,
  },
  interviewsFailed: {
    answers: {
      survey: surveyOf(hiringSurvey),
      record: async () => {
        throw new WorkbookError('cellEditMode', '', true);
      },
    },
    press: ['tab-interviews'],
    type: { 'done-2026-01-Hotline-Interview': '12' },
    enter: ['done-2026-01-Hotline-Interview'],
    wait: recordDelay,
  },
  tooLate: {
    answers: {
      survey: surveyOf({
        ...hiringSurvey,
        interviews: { ...sampleBoard, stages: sampleStages.map((one) => ({ ...one, done: null })) },
      }),
    },
  },
  joinedAsked: { answers: { survey: surveyOf(joinedSurvey) }, press: ['tab-interviews', 'copy-joined'] },
  joinedCopied: {
    answers: { survey: surveyOf(joinedSurvey) },
    press: ['tab-interviews', 'copy-joined', 'copy-joined-yes'],
  },
  ratesAsked: { answers: { survey: surveyOf(hiringSurvey) }, press: ['tab-interviews', 'use-rates'] },
  ratesUsed: {
    answers: { survey: surveyOf(hiringSurvey) },
    press: ['tab-interviews', 'use-rates', 'use-rates-yes'],
  },
  workbook: { answers: {}, press: ['tab-workbook'] },
  review: { answers: reviewing(sampleChanges), press: ['plan'] },
  reviewFollowed: {
    answers: reviewing({ ...followedChanges, isWritten: false }),
    press: ['plan', 'all-moves'],
  },
  reviewStale: { answers: reviewing(sampleChanges), press: ['plan'], editAfter: 5000 },
  reviewSame: { answers: reviewing(noChanges), press: ['plan'] },
  mapping: { answers: {}, press: ['tab-workbook', 'mapping-Forecast-summary'] },
  mappingAsked: {
    answers: { survey: surveyOf({ ...sampleSurvey, mapping: [missingMapping, askedMapping] }) },
    press: ['tab-workbook', 'mapping-Lines-summary'],
  },
  template: { answers: {}, press: ['tab-workbook', 'tool-template'] },
  tools: {
    answers: {
      repair: async () => ({
        kind: 'repaired',
        formulas: 14,
        left: [{ sheet: 'HiringPlan', address: 'B7' }],
        refused: [],
      }),
    },
    press: ['tab-workbook', 'tool-repair', 'tool-values'],
  },
  audit: {
    answers: { audit: async () => ({ problems: [sampleNote, ...manyErrors] }) },
    press: ['tab-workbook', 'tool-audit'],
  },
  toolWorking: { answers: { insertTemplate: never }, press: ['tab-workbook', 'tool-template'] },
  callsHint: { answers: { survey: surveyOf(callsSurvey) } },
  calls: { answers: { survey: surveyOf(callsSurvey) }, press: ['tab-workbook'] },
  callsWorking: {
    answers: { survey: surveyOf(callsSurvey), makeForecast: never },
    press: ['tab-workbook', 'make-forecast'],
  },
  callsWritten: {
    answers: {
      survey: surveyOf({ ...callsSurvey, calls: callsSurvey.calls.map((one) => ({ ...one, problems: [] })) }),
      makeForecast: async () => ({
        kind: 'written',
        forecast: { ...sampleForecast, made: ['Lines', 'Stages'] },
        warnings: [forecastKept],
      }),
    },
    press: ['tab-workbook', 'make-forecast'],
  },
  callsManyLines: {
    answers: {
      survey: surveyOf(callsSurvey),
      makeForecast: async () => ({
        kind: 'written',
        warnings: [],
        forecast: {
          ...sampleForecast,
          made: [],
          unusual: { days: 4, areAdded: false },
          lines: Array.from({ length: 9 }, (_, index) => ({
            ...sampleForecast.lines[index % 2]!,
            errorWithoutEvents: 0.1,
            line: `Line ${index + 1}`,
          })),
        },
      }),
    },
    press: ['tab-workbook', 'make-forecast'],
  },
  pointing: {
    answers: {
      survey: surveyOf({
        ...callsSurvey,
        places: ['CallLog', 'Export!'],
        mapping: [{ ...missingMapping, aside: ['Old'] }],
        calls: callsSurvey.calls.map((one) => ({ ...one, missing: [['start', 'date']], days: null })),
      }),
    },
    press: ['tab-workbook', 'mapping-Lines-summary'],
    choose: { 'pointing-where': 'Export!' },
  },
  callsWrong: {
    answers: { survey: surveyOf(bothCalls) },
    press: ['tab-workbook', 'make-forecast'],
    type: { 'calls-months': '13' },
  },
  callsRefused: {
    answers: {
      survey: surveyOf(callsSurvey),
      makeForecast: async () => ({ kind: 'refused', problems: [noAht, protectedSheet] }),
    },
    press: ['tab-workbook', 'make-forecast'],
  },
  whatIfNone: { answers: { survey: surveyOf(whatIfSurvey) }, press: ['tab-finance'] },
  whatIf: {
    answers: { survey: surveyOf(whatIfSurvey), loadSettings: async () => whatIfSettings },
    press: ['tab-finance'],
  },
  whatIfCosts: { answers: costed, press: ['tab-finance', 'write-comparison'] },
  whatIfWrong: {
    answers: costed,
    press: ['tab-finance'],
    type: { 'scenario-name-1': ' ', 'change-value-2': 'more' },
  },
  whatIfRefused: {
    answers: {
      ...costed,
      compare: async () => ({
        kind: 'refused',
        problems: [{ code: 'noPlanYet', severity: 'error', place: null, values: {} }],
      }),
    },
    press: ['tab-finance', 'write-comparison'],
  },
  whatIfBlocked: {
    answers: { survey: surveyOf(emptySurvey), loadSettings: async () => whatIfSettings },
    press: ['tab-finance'],
  },
  settings: { answers: {}, press: ['settings-summary'] },
  settingsSolved: {
    answers: {},
    press: ['settings-summary'],
    choose: { newJoinerMode: 'solved' },
  },
  settingsWrong: {
    answers: {},
    press: ['settings-summary'],
    type: { buddySpan: '0', lostShare: 'all', hoursPerDay: '25' },
  },
  settingsEndless: {
    answers: {},
    press: ['settings-summary'],
    choose: { newJoinerMode: 'solved' },
    type: { buddySpan: '1' },
  },
  settingsUnsaved: {
    answers: {
      saveSettings: async () => {
        throw new WorkbookError('accessDenied', '', true);
      },
    },
    press: ['settings-summary'],
    type: { hoursPerDay: '7.5' },
  },
  writing: { answers: stuckAt({ stage: 'writing', share: 0.62 }), press: ['plan'] },
  written: { answers: {}, press: ['plan'] },
  writtenBig: { answers: { plan: async () => written(bigSummary, [sampleNote]) }, press: ['plan'] },
  writtenEnough: { answers: { plan: async () => written(enoughSummary) }, press: ['plan'] },
  stale: { answers: {}, press: ['plan'], editAfter: 5000 },
  refused: { answers: { plan: async () => refused(protectedSheet, sampleError) }, press: ['plan'] },
  cellEditMode: { answers: failing('cellEditMode'), press: ['plan'] },
  payloadTooLarge: { answers: failing('payloadTooLarge'), press: ['plan'] },
  protected: { answers: failing('protected'), press: ['plan'] },
  activityLimit: { answers: failing('activityLimit'), press: ['plan'] },
  sessionLost: { answers: failing('sessionLost', false), press: ['plan'] },
  accessDenied: { answers: failing('accessDenied'), press: ['plan'] },
  failed: { answers: failing('failed', false), press: ['plan'] },
};
