import { ExitCode, runPlanCommandLine, unforeseenOf } from './planCommandLine';

// npm runs scripts in the package's folder; file names are meant from where the user stands.
const folder = (process.env['npm_lifecycle_event'] === 'plan' && process.env['INIT_CWD']) || process.cwd();

const end = (error: unknown): never => {
  process.stderr.write(`${unforeseenOf(process.argv.slice(2), error)}\n`);
  process.exit(ExitCode.refused);
};

process.on('uncaughtException', end);
// Should the add-in never answer, Node ends by itself for want of anything to do.
process.once('beforeExit', () => end('no answer'));

void runPlanCommandLine(process.argv.slice(2), {
  folder,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
}).then((code) => {
  process.removeAllListeners('beforeExit');
  process.exitCode = code;
});
