/** Words of the pane's tools. `what` says in a line what a tool does; the rest is what it comes to. */
export const toolsEn = {
  title: 'Tools',
  working: 'Working…',
  empty: {
    title: 'No forecast yet',
    what: 'A template brings the tables that a plan needs, with a sample that can be planned at once. Or open your own forecast here.',
  },
  template: {
    name: 'Insert template',
    what: 'Adds the input tables that are missing, each on a new sheet, with a sample and notes on what to type.',
    inserted: 'Inserted: {names}. The figures are a sample; type yours over them.',
    complete: 'Nothing to insert: Forecast, Lines, Stages and Calendar are all here.',
  },
};
