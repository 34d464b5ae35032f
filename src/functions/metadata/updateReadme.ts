/** Writes the function reference into the README: `npm run docs`. A test holds the README to it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { functionAssets } from './assets';
import { withFunctionTable } from './readmeTable';

const readme = path.resolve(__dirname, '../../../README.md');

async function update(): Promise<void> {
  const { reference } = await functionAssets();
  writeFileSync(readme, withFunctionTable(readFileSync(readme, 'utf8'), reference.en));
}

update().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
