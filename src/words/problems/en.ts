import type { ProblemCode } from '../../grid/problemCodes';

/** What is wrong with the input and what to do about it, by problem code. Words in braces are filled in. */
export const problemsEn: ProblemsCatalogue = {
  missingTable: 'No {input} table was found. Add a table named {input} with the columns {columns}.',
  ambiguousTable:
    'Both {first} and {second} look like the {input} table. Name the right one {input}, or choose it on the pane’s Workbook page.',
  missingColumn: 'The {input} table has no {column} column. Add one with this header.',
  missingAht:
    'The {input} table has no handling times. Add AHT seconds (or talk, hold and after-call) to it, or give each line AHT seconds in the Lines table.',
  repeatedColumn:
    'The {input} table has two columns for the same thing: {first} and {second}. Rename one of them, or choose on the pane’s Workbook page.',
  unclearUnit:
    'The unit of {column} in the {input} table is unclear. Write it in the header, such as “{column} (min)”, or choose it on the pane’s Workbook page.',
  unclearCount:
    'Whether {column} in the {input} table counts calls, thousands or ten thousands is unclear: its figures are small and not whole. Write it in the header, such as “{column} (thousands)”, or choose it on the pane’s Workbook page.',
  notMonthly:
    '“{value}” is no month: the columns are quarters, weeks or days. A plan goes by months: give a column, or a row, for each month and line.',
  lineOrOther:
    'Column “{header}” stands among the lines, but the Lines table has no line of this name. Choose on the pane’s Workbook tab whether it is a line.',
  choiceGone:
    'Your choice of “{what}” for the {input} table no longer fits the workbook and is left out of account. Choose again on the pane’s Workbook page.',
  noYear:
    'Month “{value}” names no year. Write the year above or beside it, such as 2026-01, or choose it on the pane’s Workbook page.',
  noLineName:
    'The row “{label}” does not say which line it is for. Write the line’s name, as in the Lines table, beside it or above the rows.',
  emptyTable: 'The {input} table has no rows. Fill in at least one.',
  blankCell: '{column} is blank. Fill it in; for no demand write 0.',
  blankName: '{column} is blank in a row that holds other cells. Fill it in, or clear the row.',
  onlySpaces: '{column} holds nothing but spaces, which formulas read as text. Clear the cell.',
  notNumber: '{column} must be a number; it is the text “{value}”. Type a plain number.',
  numberAsText:
    '{column} is the text “{value}”, which no formula can count with. If it means {number}, type {number} as a number.',
  unclearNumber:
    '{column} is the text “{value}”, in which the comma or point may part thousands or decimals. Type a plain number.',
  errorCell: '{column} holds the error {value}. Mend the formula in this cell.',
  outOfRange: '{column} must be {allowed}; it is {value}. Correct it.',
  wholePercent:
    '{column} is {value}, but it is a share. If {value} % is meant, type {share} or {value}%, with the sign.',
  badMonth: '“{value}” is not a month. Type a date in the month, or text such as 2026-01.',
  mixedMonths: 'Month “{value}” is written in another way than the months above it. Write all months alike.',
  zeroAht: 'AHT is 0 with {calls} calls. Fill in the handling time in seconds.',
  lossGivenTwice: '{column} is given together with the same loss in heads. Keep one of the two.',
  repeatedMonth: '{line} has {month} twice: here and in {other}. Delete one of the rows.',
  repeatedLine: 'Line {line} stands twice in the Lines table. Delete one of the rows.',
  badName:
    '{column} “{value}” holds a sign that formulas read as a wildcard or comparison (* ? ~ = < >). Rename it.',
  unknownLine: 'Line “{line}” is not in the Lines table ({known}). Correct the name or add the line there.',
  nearlyLine:
    'Line “{line}” differs from “{known}” in the Lines table only by spaces or full-width letters, which formulas tell apart. Type it as there.',
  unknownFeeder:
    '{line} is fed by “{feeder}”, which is not in the Lines table ({known}). Correct the name or clear the cell.',
  ladderLoops: 'The line ladder loops: {lines}. Clear one Fed by cell of the loop.',
  numberOrText:
    'Line {line} is a number in one table and text in the other, which formulas tell apart. Type it as in the Lines table.',
  unusedFeeder:
    '{line} is filled by upgrade from {feeder}, which has no forecast: these upgrades are charged to no line.',
  unusedLine: 'Line {line} has no forecast and is left out of the plan.',
  noStages:
    'Line {line} has no stages. Add stages for it, or stages with a blank line that hold for every line.',
  repeatedStage: 'Stage {stage} stands twice: here and in {other}. Give each stage a name of its own.',
  historicPty:
    'The history of {line} comes to a PTY of {value}; it must be {allowed}. Check its handled calls, AHT and paid hours.',
  noPty:
    'Line {line} has no PTY. Give it in the Forecast or in the Lines table, or record handled calls, AHT and paid hours in Actuals.',
  noActual:
    'Line {line} has no actual heads for its first month, {month}. Give Actual heads in the Forecast or Actuals, or Opening heads in Lines.',
  monthMissing:
    'Line {line} has no row for {month}, so its heads cannot roll forward. Add the row, or give Actual heads here.',
  repeatedCalendarMonth: 'The Calendar table has {month} twice. Delete one of the rows.',
  tooManyDays: '{month} has {days} days, but {value} working days are given. Correct the number.',
  noWorkingDays: '{month} has no working days. Give the number in the Calendar table, above 0.',
  estimatedMonth:
    'The calendar of {month} is not announced yet: {days} working days are an estimate. Give your own number in a Calendar table once it is known.',
  repeatedCosts:
    'The Costs table has two rows for the same line, or two without a line: here and in {other}. Delete one of them, or say under From month when a row begins to hold.',
  noCosts:
    'Line {line} has no row in the Costs table, which has none with a blank line either. Add a row for it, or one with a blank line for every line without its own.',
  noCostsYet:
    'Line {line} begins in {month}, and what it costs only in {from}. Leave From month blank in its first row, or add a row for the months before.',
  costDropped:
    '{column} is blank, so that it is nothing from this month on; the row before has {before}. Type the figure again if it still holds, or 0 if not.',
  roomsShort:
    'Training classes outnumber the rooms that lines share, in {months}, with how many are short. Raise the class size or the rooms, hire in other months, or give a line its own row with its own rooms.',
  trainersShort:
    'Training classes outnumber the trainers that lines share, in {months}, with how many are short. Raise the class size or the trainers, or hire in other months.',
  lineUnseated:
    'Rooms or trainers of {line} leave no class for hires in {months}, with how many people. Raise the class size or the limit, or hire in other months.',
  negativeHeads:
    'Heads of {line} roll forward to {heads} in {month}. Check attrition and upgrades, or give Actual heads.',
  coachingDiverges:
    'With one buddy per {buddySpan}, one coach per {coachSpan} and a lost share of {lostShare}, every hire costs a head or more and hiring never ends. Raise the spans or lower the lost share.',
  settingOutOfRange: 'Setting {setting} must be {allowed}; it is {value}. Correct it in the settings.',
  structureProtected:
    'The workbook’s structure is protected, so the sheet {sheet} cannot be added. Unprotect the workbook (Review tab).',
  sheetProtected: 'Sheet {sheet} is protected. Unprotect it (Review tab) and plan again.',
  sheetInUse:
    'Sheet {sheet} is yours and holds no table of Crewplan. Rename it, since the plan is written to a sheet of this name.',
  sheetRenamed:
    'Sheet {sheet} holds tables of the plan, which knows it as {name}. Name it {name} again, or delete it, and plan again.',
  tableNameInUse: 'Table {table} on sheet {sheet} has a name that the plan needs. Rename your table.',
  nameInUse: 'The defined name {name} is one that the plan needs. Rename yours (Formulas tab, Name Manager).',
  mergedCells: 'Cells {address} on sheet {sheet} are merged where the plan’s tables go. Unmerge them.',
  tableChanged:
    'Table {table} holds the column “{header}” where planning writes. Move your column out of the table, or give Crewplan’s column its name back.',
  tableMoved:
    'Table {table} on sheet {sheet} was moved to where the rows of Crewplan’s other tables come and go. Move it back, or delete it.',
  totalsRow: 'Table {table} shows a totals row. Turn it off (Table Design tab) and plan again.',
  recordSheetInUse:
    'Sheet {sheet} is there but holds no table of that name, so there is no place to record to. Rename your sheet.',
  recordSheetProtected:
    'Sheet {sheet}, which keeps what you record, is protected. Unprotect it (Review tab) and enter the number again.',
  recordColumns:
    'Table {table} has lost a header: Month, Line, Stage and Done must be there. Give the column its name back.',
  recordTotals:
    'Table {table} shows a totals row. Turn it off (Table Design tab) and enter the number again.',
  recordMonth:
    '“{value}” is not the first day of a month, so that {rows} of these records are counted nowhere. Type the month as its first day, such as 2026-01-01.',
  recordNumber:
    '“{value}” is text and not a number of people, so that {rows} of these records are counted nowhere. Type the number.',
  recordLine:
    'The plan has no quotas for a line “{value}”, so that {rows} of these records are counted nowhere. If the line was renamed, give it the same name here.',
  recordStage:
    'The plan has no stage “{value}”, so that {rows} of these records are counted nowhere. If the stage was renamed, give it the same name here.',
  passRateFormula:
    'The pass rate of {stage} is a formula. Change it there, since writing a number would destroy it.',
  auditPty:
    '{column} is {value}; it is a share of paid time, at most 1. Type {share}, or {value}% if it is meant in per cent.',
  auditYield:
    '{column} is {value}; it is a share of people, at most 1. Type {share}, or {value}% if it is meant in per cent.',
  auditAbove:
    '{column} is {value}, which is {percent} %; a share of the whole is at most 100 %. Check what it is worked out from.',
  auditMinutes:
    '{column} holds {value} and no more than 20 anywhere, which are minutes, not seconds. Type {seconds}, and the cells below likewise.',
  auditUnit: '{column} is {value} where the others are about {usual}. Type it in the same unit as they are.',
  auditMonth:
    '{line} has no row for {months}, before {month}. Add it; a line without calls in a month has a row with 0.',
  auditInterval:
    '{name} takes {value} minutes for one interval, but calls do not come evenly for longer than a part of a day. Give the calls of an interval, such as 30 minutes, and its length.',
  auditFormulaAht: '{name} takes an AHT of {value}, which are minutes, not seconds. Give it {seconds}.',
  auditMonthlyCalls:
    '{name} takes {calls} calls for one interval of {interval} minutes, which come to {load} erlangs. Those are the calls of a day or a month: give the calls of the interval.',
  auditShrinkage:
    'Heads are multiplied for the loss {share}, which gives too few: 100 heads at 30 % are 142.9, not 130. Divide by (1 − {share}) instead.',
  auditShrinkageAdded:
    'Heads are divided by 1 + the loss {share}, which makes them fewer: 100 heads at 30 % are 142.9, not 76.9. Divide by (1 − {share}) instead.',
  toolSheetProtected: 'Sheet {sheet} is protected. Unprotect it (Review tab) and press the button again.',
  noScenarios: 'There is no scenario to compare. Add one on the What-if page of the pane.',
  noPlanYet:
    'No plan of Crewplan stands in this workbook, so there is nothing to compare with. Press Plan, then write the comparison again.',
  scenarioTwice: 'Two scenarios are called “{scenario}”. Give one of them another name.',
  scenarioFactor:
    '“{scenario}”, change {change}: a factor of {driver} must be {allowed}; it is {value}. Correct it.',
  scenarioValue: '“{scenario}”, change {change}: {driver} must be {allowed}; it is {value}. Correct it.',
  scenarioLine: '“{scenario}”, change {change}: line {line} is not in the plan. Choose one that is.',
  scenarioStage: '“{scenario}”, change {change}: no such line has a stage {stage}. Choose another.',
  scenarioMonths:
    '“{scenario}”, change {change}: the plan has no month between {from} and {to}. Choose other months.',
  scenarioPay:
    '“{scenario}”, change {change}: pay can change only where a Costs table gives it. Add the table or delete the change.',
  scenarioResult:
    '“{scenario}”, change {change}: {driver} of {line} would be {value} in {month}; it must be {allowed}. Change less.',
  scenarioPassRate:
    '“{scenario}”, change {change}: the pass rate of {stage} on {line} would be {value}; it must be {allowed}. Choose a stage or change less.',
  scenariosUnread:
    'Scenarios of another release of Crewplan are kept in this workbook: {count}. They are not shown here and not lost.',
  callMoment:
    '{count} rows have no date and time that can be read in {header}, the first “{value}” ({cells}). They were left out. Use Excel dates, or text such as 2026-01-31 08:30.',
  callOutcome:
    '{count} rows have an outcome in {header} that means neither answered nor abandoned, the first “{value}” ({cells}). They were left out. Write answered or abandoned.',
  callNumber:
    '{count} rows have no number of 0 or more in {header}, or more abandoned than offered, the first “{value}” ({cells}). They were left out. Type plain numbers.',
  callLine: '{count} rows name no line in {header} ({cells}). They were left out. Fill the line in.',
  callsGone: 'The calls {source} are no longer in this workbook. Press “Look again” and choose anew.',
  callsNone: 'No row of {source} can be used. Correct its dates and outcomes, then try again.',
  callsMonths:
    'The months ahead must be whole, from {least} to {most}; {value} was given. Correct the number.',
  callsAht: 'AHT must be above 0 seconds; {value} was given. Correct the number.',
  callsNoAht: 'There is no handling time for {lines}. Give the AHT in seconds.',
  callsWeight:
    'The calls of a day off must be {least} to {most} times those of a working day; {value} was given. Correct the share.',
  callsDateOrder:
    'Dates such as “{value}” of {source} may have the day or the month first. Choose it on the pane’s Workbook tab.',
  callZones:
    'The times of {source} are of several time zones ({zones}); each is taken as it stands. Put all into the centre’s own time, or its busy hours are shifted.',
  callsRivals: 'Several headers of {source} name the same thing: {headers}. Choose the right one.',
  callsAreForecast:
    'The months of {source} are read as the Forecast of a plan. If they are past months, tick “These months are past” and try again; if they are to come, plan with them as they are.',
  callsMonthMissing:
    'The monthly totals of {line} lack {months}. Add a row for each month up to the last, with 0 where there were no calls.',
  callsGap:
    'There is no call at all from {from} to {to}, on {days} working days (times without calls: {count}). These days count as days without calls; if rows are missing there, add them and make the forecast again.',
  callsDayOff:
    'There are too few months of {lines} to tell what a day off brings, so it counts like a working day. Give the share of a day off if fewer people call then.',
  callsForecastKept:
    'Your table {table} was left as it is. To plan with these figures, point its Calls at the table CallProjection, or rename it and press the button again.',
  callsForecastFollows:
    'Your table {table} was made from calls before and follows the new figures; what you typed over its formulas was left alone.',
  callsForecastLacks:
    'Your table {table} was made from calls before and follows the new figures, but it has no row for {count} of the months. Add these rows to plan with them; what stands in it is left alone.',
  callsForecastEmpty:
    '{count} rows of {table} name a month or line that the calls no longer have, so that they count no calls (first {cell}). Type the figures over, or delete the rows.',
  tableInWay: 'Table {table} on sheet {sheet} stands where the plan’s tables go. Move it to another sheet.',
};

export type ProblemsCatalogue = Record<ProblemCode, string>;
