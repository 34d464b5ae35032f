/**
 * Every problem that is told, by its code. The words of each are held to this list, so that a code without a sentence, or one
 * that is mistyped where it is told, does not compile.
 */
export type ProblemCode =
  | TableProblemCode
  | CellProblemCode
  | PlanProblemCode
  | WriteProblemCode
  | RecordProblemCode
  | AuditProblemCode
  | ScenarioProblemCode
  | CallProblemCode;

/** Tables and columns that are missing, unclear or read in two ways. */
export type TableProblemCode =
  | 'missingTable'
  | 'ambiguousTable'
  | 'missingColumn'
  | 'missingAht'
  | 'repeatedColumn'
  | 'unclearUnit'
  | 'unclearCount'
  | 'notMonthly'
  | 'lineOrOther'
  | 'oneLine'
  | 'forecastByDays'
  | 'forecastByWeeks'
  | 'monthsLeftOut'
  | 'monthsInPart'
  | 'choiceGone'
  | 'noYear'
  | 'noLineName'
  | 'emptyTable';

/** Cells that cannot be read as what their column says. */
export type CellProblemCode =
  | 'blankCell'
  | 'blankName'
  | 'onlySpaces'
  | 'notNumber'
  | 'numberAsText'
  | 'unclearNumber'
  | 'errorCell'
  | 'outOfRange'
  | 'wholePercent'
  | 'badMonth'
  | 'badPeriod'
  | 'mixedMonths'
  | 'zeroAht'
  | 'lossGivenTwice'
  | 'unknownJoiners';

/** What does not fit together: lines, stages, months, calendar, costs and settings. */
export type PlanProblemCode =
  | 'repeatedMonth'
  | 'repeatedLine'
  | 'badName'
  | 'unknownLine'
  | 'nearlyLine'
  | 'unknownFeeder'
  | 'ladderLoops'
  | 'numberOrText'
  | 'unusedFeeder'
  | 'unusedLine'
  | 'noStages'
  | 'repeatedStage'
  | 'historicPty'
  | 'noPty'
  | 'sampleLeft'
  | 'noShrinkage'
  | 'noOccupancy'
  | 'ptyHolds'
  | 'shrinkageAndAbsence'
  | 'noActual'
  | 'monthMissing'
  | 'repeatedCalendarMonth'
  | 'tooManyDays'
  | 'noWorkingDays'
  | 'estimatedMonth'
  | 'repeatedCosts'
  | 'noCosts'
  | 'noCostsYet'
  | 'costDropped'
  | 'roomsShort'
  | 'trainersShort'
  | 'lineUnseated'
  | 'negativeHeads'
  | 'leaversCapped'
  | 'joinersUnused'
  | 'noJoinersColumn'
  | 'joinersFormula'
  | 'coachingDiverges'
  | 'settingOutOfRange';

/** What stands where tables are to be written. */
export type WriteProblemCode =
  | 'structureProtected'
  | 'sheetProtected'
  | 'sheetInUse'
  | 'sheetRenamed'
  | 'tableNameInUse'
  | 'nameInUse'
  | 'mergedCells'
  | 'tableChanged'
  | 'tableMoved'
  | 'totalsRow'
  | 'tableInWay';

/** What HR has recorded, and pass rates taken from it. */
export type RecordProblemCode =
  | 'recordSheetInUse'
  | 'recordSheetProtected'
  | 'recordColumns'
  | 'recordTotals'
  | 'recordMonth'
  | 'recordNumber'
  | 'recordLine'
  | 'recordStage'
  | 'passRateFormula'
  | 'joinedFormula'
  | 'joinedMonth';

/** What an audit finds, and sheets that a tool may not change. */
export type AuditProblemCode =
  | 'auditPty'
  | 'auditYield'
  | 'auditAbove'
  | 'auditMinutes'
  | 'auditUnit'
  | 'auditMonth'
  | 'auditInterval'
  | 'auditFormulaAht'
  | 'auditFormulaTime'
  | 'auditMonthlyCalls'
  | 'auditShrinkage'
  | 'auditShrinkageAdded'
  | 'toolSheetProtected';

/** Scenarios, and their comparison. */
export type ScenarioProblemCode =
  | 'noScenarios'
  | 'noPlanYet'
  | 'scenarioTwice'
  | 'scenarioFactor'
  | 'scenarioValue'
  | 'scenarioLine'
  | 'scenarioStage'
  | 'scenarioMonths'
  | 'scenarioPay'
  | 'scenarioResult'
  | 'scenarioPassRate'
  | 'scenariosUnread';

/** Calls that a forecast is made from. */
export type CallProblemCode =
  | 'callMoment'
  | 'callOutcome'
  | 'callNumber'
  | 'callLine'
  | 'callsGone'
  | 'callsChoiceGone'
  | 'callsWait'
  | 'callsNone'
  | 'callsMonths'
  | 'callsAht'
  | 'callsNoAht'
  | 'callsWeight'
  | 'callsDateOrder'
  | 'callsUnit'
  | 'callZones'
  | 'callsNoDate'
  | 'callsTitled'
  | 'callsJoined'
  | 'callsByTalk'
  | 'callsAllAnswered'
  | 'callsByAnswered'
  | 'callsRivals'
  | 'callsAreForecast'
  | 'callsMonthMissing'
  | 'callsGap'
  | 'callsDayOff'
  | 'callsForecastKept'
  | 'callsForecastFollows'
  | 'callsForecastLacks'
  | 'callsForecastPast'
  | 'callsForecastEmpty'
  | 'callsEventDay'
  | 'callsEventOrder'
  | 'callsEventEffects'
  | 'callsEventTwice'
  | 'callsEventLine'
  | 'callsEventOutside'
  | 'callsEventUnlearned'
  | 'callsEventNoRoom'
  | 'callsUnusual';
