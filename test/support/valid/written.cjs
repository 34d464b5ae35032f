/** The workbooks that the tests of a run have written, and those that an earlier run has found valid. */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const out = path.resolve(__dirname, '../../../out/valid');
const waiting = path.join(out, 'waiting');
const known = path.join(out, 'known.txt');

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 24);

const knownHashes = () => (existsSync(known) ? readFileSync(known, 'utf8').split('\n') : []);

let seen;

function keepWritten(bytes, test) {
  seen ??= new Set(knownHashes());
  const id = hash(bytes);
  if (seen.has(id)) return;
  seen.add(id);
  mkdirSync(waiting, { recursive: true });
  const from = path.relative(path.resolve(__dirname, '../..'), test).replace(/[^\w.]+/g, '_');
  writeFileSync(path.join(waiting, `${from}~${id}.xlsx`), bytes);
}

function forgetWritten() {
  rmSync(waiting, { recursive: true, force: true });
}

/** Paths of what has been written; the same bytes of different tests once. */
function writtenFiles() {
  if (!existsSync(waiting)) return [];
  const byHash = new Map(readdirSync(waiting).map((name) => [name.split('~')[1], name]));
  return [...byHash.values()].sort().map((name) => path.join(waiting, name));
}

/** Remembers that these need not be validated again. */
function rememberValid(files) {
  const hashes = files.map((file) => hash(readFileSync(file)));
  mkdirSync(out, { recursive: true });
  writeFileSync(known, `${[...new Set([...knownHashes(), ...hashes])].filter(Boolean).join('\n')}\n`);
}

module.exports = { forgetWritten, keepWritten, rememberValid, writtenFiles };
