/** Words of the pane's tools. `what` says in a line what a tool does; the rest is what it comes to. */
export const toolsEn = {
  title: 'Tools',
  working: 'Working…',
  empty: {
    title: 'Start here',
    what: 'A template brings the tables that a plan needs, with a sample that can be planned at once. A forecast of your own needs a header row with Month, Line, Calls and AHT seconds; where it is not found by these, choose it on the Workbook page.',
  },
  template: {
    name: 'Insert template',
    what: 'Adds the input tables that are missing, each on a new sheet, with a sample and notes on what to type.',
    inserted: 'Inserted: {names}. The figures are a sample; type yours over them.',
    complete: 'Nothing to insert: Forecast, Lines, Stages and Calendar are all here.',
  },
  audit: {
    name: 'Audit workbook',
    what: 'Looks for the usual slips: minutes for seconds, losses multiplied, a month taken for an interval, shares above 1, a month missing. It changes nothing.',
    nothing: 'Nothing found.',
    found: { one: '{count} cell to look at:', other: '{count} cells to look at:' },
    more: { one: 'and {count} more', other: 'and {count} more' },
  },
  repair: {
    name: 'Repair #NAME?',
    what: 'Writes the formulas with CREW functions anew where Excel does not find these. Nothing else changes.',
    nothing: 'Nothing to repair: no formula with CREW functions shows #NAME?.',
    repaired: { one: '{count} formula written anew.', other: '{count} formulas written anew.' },
    refused: {
      one: 'Excel does not let {place} be changed. If it belongs to a block that was entered with Ctrl+Shift+Enter, select the block, press F2, then Ctrl+Shift+Enter.',
      other:
        'Excel does not let {count} cells be changed, the first is {place}. Where they belong to a block that was entered with Ctrl+Shift+Enter, select the block, press F2, then Ctrl+Shift+Enter.',
    },
    left: {
      one: '{place} still shows #NAME?. Check the function’s name there.',
      other: '{count} cells still show #NAME?, the first is {place}. Check the functions’ names there.',
    },
  },
  values: {
    name: 'Values only',
    what: 'Copies the plan, charts included, and the sheets with CREW functions to new sheets as plain values, for people without Crewplan.',
    nothing: 'Nothing to copy: there is no plan and no formula with CREW functions.',
    copied: 'Copied as values: {names}.',
  },
};
