import type { Translated } from '../../../words/translated';

/** Every word of the preview page around the grid and the pane, in English. Chinese is typed from it. */
export const pageEn = {
  title: 'Crewplan preview',
  strip: {
    what: 'Preview, not Excel',
    why: 'A spreadsheet in this page plays Excel’s part for the real add-in. Nothing leaves this computer.',
    more: 'What differs',
    differences: [
      'Formulas are calculated by Univer, an open-source engine, and not by Excel: a function that it does not know shows #NAME?.',
      'A saved file keeps what it held when it was opened, also what is not shown here: pictures, rich text, data bars.',
      'Charts are drawn by another library, so they look a little different than in Excel.',
      'Undo takes back a whole plan at once. In Excel it is undone in several steps.',
      'No pivot tables, no macros, no other add-ins, and no working together on one file.',
      'The add-in itself is the one that Excel loads: the same files, byte for byte.',
    ],
    differencesWithLocalOffice:
      'This browser does not trust this computer’s own certificate, so one address in the pane’s page points here instead of to Microsoft.',
  },
  ribbon: {
    label: 'Ribbon',
    plan: 'Plan',
    planTip: 'Reads the forecast tables and writes the hiring plan beside them',
    pane: 'Open Crewplan',
    paneTip: 'Shows the task pane',
    open: 'Open…',
    openTip: 'Opens an .xlsx or .csv file of yours; it stays on this computer',
    sample: 'Sample',
    sampleTip: 'Opens the sample workbook as it was at first',
    save: 'Save',
    saveTip: 'Saves the workbook as an .xlsx file',
    language: 'Language',
    edited: 'edited',
  },
  pane: {
    title: 'Crewplan',
    label: 'Task pane',
    close: 'Close the task pane',
    resize: 'Width of the task pane',
  },
  grid: { label: 'Workbook' },
  drop: 'Drop an .xlsx or .csv file to open it',
  opening: 'Opening {file}…',
  starting: 'Starting…',
  planning: 'Planning…',
  saved: '{file} was saved to your downloads.',
  dismiss: 'Dismiss',
  replace: {
    question: '{file} has changes that were not saved. Open another workbook all the same?',
    yes: 'Open without saving',
    no: 'Keep this workbook',
  },
  faults: {
    unread: '{file} could not be opened: {detail}. The open workbook was left as it was.',
    kept: 'The open workbook was left as it was.',
    notSaved: 'The workbook could not be saved: {detail}.',
    command: 'The add-in has not finished: {detail}.',
    start:
      'The preview could not start: {detail}. Reload the page; if that does not help, run the command again.',
  },
};

/** The page's words in one language: the same keys with any text. */
export type PageWording = Translated<typeof pageEn>;
