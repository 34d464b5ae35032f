/** The workbooks that the tests of a run have written, and those that an earlier run has found valid. */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const out = path.resolve(__dirname, '../../../out/valid');
const known = path.join(out, 'known.txt');

/** The run to which a test belongs, by its first process: two of them may go on beside each other. */
const RUN = 'CREWPLAN_RUN';
const waiting = () => path.join(out, `run-${process.env[RUN] ?? process.pid}`);

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 24);

const knownHashes = () => (existsSync(known) ? readFileSync(known, 'utf8').split('\n') : []);

let seen;

function keepWritten(bytes, test) {
  seen ??= new Set(knownHashes());
  const id = hash(bytes);
  if (seen.has(id)) return;
  seen.add(id);
  mkdirSync(waiting(), { recursive: true });
  const from = path.relative(path.resolve(__dirname, '../..'), test).replace(/[^\w.]+/g, '_');
  writeFileSync(path.join(waiting(), `${from}~${id}.xlsx`), bytes);
}

/** Begins a run; what runs that have ended have left goes. */
function beginRun() {
  process.env[RUN] = String(process.pid);
  for (const name of existsSync(out) ? readdirSync(out) : []) {
    const pid = Number(/^run-(\d+)$/.exec(name)?.[1]);
    if (pid === process.pid || (pid && !isRunning(pid)))
      rmSync(path.join(out, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Paths of what has been written; the same bytes of different tests once. */
function writtenFiles() {
  if (!existsSync(waiting())) return [];
  const byHash = new Map(readdirSync(waiting()).map((name) => [name.split('~')[1], name]));
  return [...byHash.values()].sort().map((name) => path.join(waiting(), name));
}

/** Remembers that these need not be validated again. */
function rememberValid(files) {
  const hashes = files.map((file) => hash(readFileSync(file)));
  mkdirSync(out, { recursive: true });
  writeFileSync(known, `${[...new Set([...knownHashes(), ...hashes])].filter(Boolean).join('\n')}\n`);
}

module.exports = { beginRun, keepWritten, rememberValid, writtenFiles };
