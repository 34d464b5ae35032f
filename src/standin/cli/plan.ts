import { ExitCode, runPlanCommandLine } from './planCommandLine';

// npm runs scripts in the package's folder; file names are meant from where the user stands.
const folder = (process.env['npm_lifecycle_event'] === 'plan' && process.env['INIT_CWD']) || process.cwd();

// Should the add-in never answer, Node ends by itself for want of anything to do: that is no success.
process.exitCode = ExitCode.failed;

void runPlanCommandLine(process.argv.slice(2), {
  folder,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
}).then((code) => {
  process.exitCode = code;
});
