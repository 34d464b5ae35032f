import { tablesEn } from '../tables/en';

/** Words of the pane on call logs and counts, and on the forecast made from them. */
export const callsEn = {
  title: 'Call log',
  kinds: { log: 'Call log', counts: 'Interval counts' },
  noMonths: 'No row can be used',
  count: { one: '{count} call', other: '{count} calls' },
  ignored: {
    one: '{count} row is no demand and left out',
    other: '{count} rows are no demand and left out',
  },
  unit: '{name} in {unit}',
  units: { seconds: 'seconds', minutes: 'minutes', excelTimes: 'Excel times' },
  source: 'Calls to use',
  lineColumn: 'Line named in',
  lineOption: { one: '{header} ({count} line)', other: '{header} ({count} lines)' },
  oneLine: 'All calls are one line',
  monthsAhead: 'Months to project',
  aht: 'AHT, seconds',
  ahtOfOthers: 'AHT where rows give none, seconds',
  invalid: {
    months: 'Type a whole number from {least} to {most}.',
    aht: 'Type a number of seconds above 0.',
    ahtMissing: 'These calls give no handling time. Type the AHT in seconds.',
  },
  make: 'Make a forecast',
  what: 'Projects the calls per working day and writes the history, the day’s shape and the projection on a sheet of its own. A missing Forecast, Lines or Stages table is added; what is there is left alone.',
  working: 'Reading the calls…',
  refused: 'No forecast was made.',
  done: '{projected} projected from {history}.',
  made: 'Added: {names}.',
  assumed: 'The yellow cells are assumed; type your own figures over them.',
  methodsTried: 'Methods tried',
  methodsChosen: 'Method chosen for each line',
  method: 'Method',
  error: 'Error',
  chosen: '{name} ✓ chosen',
  methods: tablesEn.projectionMethods,
  errorMeaning:
    'Error: mean difference in % on months held out, each projected from those before it. The least is chosen.',
  unmeasured:
    'Too few months to hold one out: the last month’s rate is carried on and its error is not known.',
  show: 'Go to {place}',
  hint: {
    title: 'Calls found',
    what: 'This workbook has a call log or interval counts. A forecast can be made from them.',
    show: 'Show the calls',
  },
};
