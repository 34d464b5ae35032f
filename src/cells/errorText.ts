const errors = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** Whether a cell's text is an error value of Excel's. */
export function isErrorText(text: string): boolean {
  return errors.test(text);
}
