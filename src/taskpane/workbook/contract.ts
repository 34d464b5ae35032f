import { auditWorkbook } from '../../jobs/audit/auditWorkbook';
import type { CallChoice } from '../../settings/callChoices';
import type { ForecastRequest } from '../../read/calls/callForecast';
import { makeForecast } from '../../jobs/forecast/makeForecast';
import type { InputChoice } from '../../settings/mappingChoices';
import type { InputName } from '../../grid/names';
import { repairFormulas } from '../../jobs/repair/repairFormulas';
import { insertTemplate } from '../../jobs/template/insertTemplate';
import { copyValues } from '../../jobs/values/copyValues';
import { pageContract } from '../shell/pageContract';
import type { CallsTyped } from './calls/callsDraft';
import { noCallsAsked, type CallsEvent, type CallsState } from './calls/callsState';
import { callsWords } from './calls/words';
import {
  nothingPointedAt,
  type MappingBox,
  type MappingEvent,
  type MappingState,
  type Pointing,
} from './mapping/mappingState';
import { mappingWords } from './mapping/words';
import type { Tool } from './tools/tool';
import { noToolUsed, type ToolsEvent, type ToolsState } from './tools/toolsState';
import { toolsWords } from './tools/words';
import { workbookTab } from './words';

/** What a forecast adds besides, on the user's word. */
export type MoreOfForecast = Partial<Pick<ForecastRequest, 'addRows' | 'addEvents'>>;

export interface CallActions {
  changeCalls(change: Partial<CallsTyped>): void;
  /** Adds to what was chosen of the calls that are shown, and keeps it in the workbook, which is then looked at again. */
  chooseCalls(choice: CallChoice): void;
  /** Forgets what was chosen of the calls that are shown. */
  forgetCalls(): void;
  /** Leaves the calls that are shown unused. */
  putCallsAside(): void;
  takeCallsUp(id: string): void;
  /**
   * Makes a forecast from the chosen calls, unless one is being made or a plan or tool is at work; then looks at the
   * workbook again. A choice that is missing or wrong is said at its field instead. `addRows` also adds to a Forecast of
   * an earlier run the rows that it lacks. Never throws.
   */
  makeForecast(more?: MoreOfForecast): Promise<void>;
}

export interface MappingActions {
  /** Adds to what the user has said of an input, and keeps it in the workbook, which is then looked at again. */
  chooseMapping(input: InputName, choice: InputChoice): void;
  /** Forgets everything that the user has said of an input. */
  forgetMapping(input: InputName): void;
  toggleMapping(box: MappingBox, open: boolean): void;
  /** Has a place not read as an input any more. */
  putAside(input: InputName, place: string): void;
  /** Lets a place be read as an input again. */
  takeUp(input: InputName, place: string): void;
  changePointing(change: Partial<Pointing>): void;
  /** Takes what is pointed at for what was said of it; the selection is asked of the workbook. Never throws. */
  usePlace(): Promise<void>;
}

export interface ToolActions {
  /** Uses a tool, unless one is at work or a plan runs; then looks at the workbook again. Never throws. */
  runTool(tool: Tool): Promise<void>;
}

interface WorkbookState {
  calls: CallsState;
  mapping: MappingState;
  pointing: Pointing;
  tools: ToolsState;
}

const initial: WorkbookState = {
  calls: noCallsAsked,
  mapping: {},
  pointing: nothingPointedAt,
  tools: noToolUsed,
};

/** A forecast from calls, how each input was read, and what else can be done with the workbook. */
export const workbook = pageContract<
  CallsEvent | MappingEvent | ToolsEvent,
  CallActions & MappingActions & ToolActions
>()({
  tab: 'workbook',
  initial,
  jobs: {
    /** Makes a forecast from a call log or counts: all of it or nothing. */
    makeForecast,
    /** Adds the input tables that are missing, with a sample of a year. */
    insertTemplate,
    /** Looks through the user's sheets for what goes wrong in such workbooks time and again. */
    audit: auditWorkbook,
    /** Writes formulas with our functions anew where Excel does not find these. */
    repair: repairFormulas,
    /** Copies sheets with tables or functions of ours as values. */
    copyValues,
  },
  doings: { tool: { again: 'againTool', halfWritten: 'toolNotUndone' } },
  words: {
    en: { ...workbookTab.en, ...callsWords.en, ...mappingWords.en, ...toolsWords.en },
    'zh-CN': {
      ...workbookTab['zh-CN'],
      ...callsWords['zh-CN'],
      ...mappingWords['zh-CN'],
      ...toolsWords['zh-CN'],
    },
  },
});
