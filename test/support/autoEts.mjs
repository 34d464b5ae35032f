/**
 * Rates projected by AutoETS of augurs, an implementation of exponential smoothing that shares nothing with ours. Reads
 * [{ spec, rates, ahead }] from its input and writes the projections: in a process of its own, since Jest cannot load
 * its module.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AutoETS, initSync } from '@bsull/augurs/ets';

const module = createRequire(import.meta.url)
  .resolve('@bsull/augurs/ets')
  .replace(/\.js$/, '_bg.wasm');
initSync({ module: readFileSync(module) });

const projected = JSON.parse(readFileSync(0, 'utf8')).map(({ spec, rates, ahead }) => {
  const model = new AutoETS(1, spec);
  model.fit(Float64Array.from(rates));
  return [...model.predict(ahead).point];
});
process.stdout.write(JSON.stringify(projected));
