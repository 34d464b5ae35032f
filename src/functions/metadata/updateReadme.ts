/** Writes the function reference into the README in each language: `npm run docs`. A test holds them to it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { functionAssets } from './assets';
import { withFunctionTable } from './readmeTable';

const readmes = { en: 'README.md', 'zh-CN': 'assets/README.zh-CN.md' } as const;

async function update(): Promise<void> {
  const { reference } = await functionAssets();
  for (const language of ['en', 'zh-CN'] as const) {
    const readme = path.resolve(__dirname, '../../..', readmes[language]);
    const text = readFileSync(readme, 'utf8');
    writeFileSync(readme, withFunctionTable(text, reference[language], language));
  }
}

update().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
