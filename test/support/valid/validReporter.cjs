/**
 * Once all tests have run, the Open XML SDK validates every workbook that they have written; one that it finds fault
 * with counts as a failed test. What was valid before, byte for byte, is not asked again.
 */
const { findValidator, validate, whyNot } = require('./validator.cjs');
const { beginRun, rememberValid, writtenFiles } = require('./written.cjs');

const tell = (text) => process.stdout.write(`\n${text}\n`);

module.exports = class ValidReporter {
  onRunStart() {
    beginRun();
  }

  async onRunComplete(_contexts, results) {
    const files = writtenFiles();
    if (files.length === 0) return;
    const program = findValidator();
    if (!program)
      return tell(`No Open XML SDK for this machine: ${files.length} written workbooks not validated.`);
    const why = await whyNot(program);
    if (why) return tell(`The Open XML SDK does not run here, written workbooks not validated: ${why}`);
    const invalid = await validate(program, files);
    const faulty = new Set(invalid.map(({ file }) => file));
    rememberValid(files.filter((file) => !faulty.has(file)));
    for (const { file, errors } of invalid) tell(`Not valid: ${[file, ...errors.slice(0, 5)].join('\n  ')}`);
    tell(
      `${files.length - invalid.length} of ${files.length} newly written workbooks are valid by the Open XML SDK.`,
    );
    results.numFailedTests += invalid.length;
  }
};
