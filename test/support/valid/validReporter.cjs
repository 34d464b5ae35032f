/**
 * Once all tests have run, the Open XML SDK validates the workbooks that they have written; one that it finds fault with
 * counts as a failed test. It takes longer to start than to read, once for each; so it is asked about those that hold all
 * that there is to look at in any of them, and with VALIDATE=all about every one. What was valid before, byte for byte, is
 * not asked again.
 */
const { standingForAll } = require('./shapes.cjs');
const { findValidator, validate, whyNot } = require('./validator.cjs');
const { beginRun, rememberValid, writtenFiles } = require('./written.cjs');

const tell = (text) => process.stdout.write(`\n${text}\n`);

module.exports = class ValidReporter {
  onRunStart() {
    beginRun();
  }

  async onRunComplete(_contexts, results) {
    const written = writtenFiles();
    const files = process.env['VALIDATE'] === 'all' ? written : standingForAll(written);
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
      `${files.length - invalid.length} of ${files.length} workbooks are valid by the Open XML SDK; they stand for ${written.length} that were newly written.`,
    );
    results.numFailedTests += invalid.length;
  }
};
