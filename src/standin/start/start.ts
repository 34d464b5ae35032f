/** `npm start`: sideloads into desktop Excel where there is one; elsewhere plans the sample and opens the preview. */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { runPlanCommandLine } from '../cli/planCommandLine';
import { startPreview } from '../server/startPreview';
import { desktopExcel } from './desktopExcel';

const repository = path.resolve(__dirname, '../../..');
const output = path.join('out', 'sample-planned.xlsx');

async function start(): Promise<void> {
  const excel = desktopExcel();
  if (excel) return sideload();
  console.log('There is no desktop Excel here, so the add-in runs without it, on the sample workbook:\n');
  await planSample();
  const { url, close } = await startPreview();
  console.log(`\nThe preview, with a spreadsheet and the real task pane: ${url}`);
  console.log('The certificate is made on this machine, so the browser asks once. Ctrl+C ends it.');
  const end = (): void => void close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

/** Office's own tool starts the development server, registers the manifest and opens Excel. */
function sideload(): void {
  console.log('Sideloading into desktop Excel. `npm run stop` takes the add-in out again.');
  const tool = path.join(repository, 'node_modules/office-addin-debugging/cli.js');
  const server = 'npm run serve';
  const child = spawn(process.execPath, [tool, 'start', 'manifest.xml', 'desktop', '--dev-server', server], {
    cwd: repository,
    stdio: 'inherit',
  });
  child.on('exit', (code) => process.exit(code ?? 1));
}

async function planSample(): Promise<void> {
  await mkdir(path.join(repository, 'out'), { recursive: true });
  const input = path.join('assets', 'sample.xlsx');
  const code = await runPlanCommandLine([input, output], {
    folder: repository,
    out: (line) => console.log(line),
    err: (line) => console.error(line),
  });
  if (code !== 0) process.exit(code);
  console.log(`\nThe planned workbook, with a live formula in every cell: ${output}`);
}

start().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
