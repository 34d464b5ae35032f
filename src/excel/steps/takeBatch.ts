import type { WriteStep } from '../../grid/port';
import { applyStep } from './applyStep';
import { foldedColumns, type FoldStep } from './foldColumns';
import { copySheetLook } from './copySheetLook';
import { forgetRanges } from './rangeOf';
import { formulaRulesOf, replaceRules } from './rules';
import { syncPage } from './setUpPage';

/** Takes the steps of a batch, to their end. `onSending` is called when all has been asked that had to be. */
export async function takeBatch(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
  onSending: () => void = () => undefined,
): Promise<void> {
  const rules = steps.filter((step) => step.kind === 'rules');
  const standing = await formulaRulesOf(
    context,
    rules.map(({ sheet }) => sheet),
  );
  const taken = await withoutHidden(context, steps);
  onSending();
  holdBack(context);
  forgetRanges(context);
  for (const step of taken) {
    switch (step.kind) {
      case 'copySheetLook':
        await copySheetLook(context, step);
        break;
      case 'rules':
        replaceRules(context, step, standing[rules.indexOf(step)]!);
        break;
      default:
        applyStep(context, step);
    }
  }
  if (steps.every(isSpared)) await syncSpared(context, steps);
  else await context.sync();
}

/** Columns that are hidden already would be in two groups, one inside the other. */
async function withoutHidden(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
): Promise<readonly WriteStep[]> {
  forgetRanges(context);
  const doubtful = steps.filter((step) => step.kind === 'foldColumns' && step.folded && !step.onNewSheet);
  if (doubtful.length === 0) return steps;
  const columns = doubtful.map((step) => foldedColumns(context, step as FoldStep).load('columnHidden'));
  await context.sync();
  const isHidden = (step: WriteStep): boolean => columns[doubtful.indexOf(step)]?.columnHidden === true;
  return steps.filter((step) => !isHidden(step));
}

/** Steps without which what is written is worth no less: how sheets print, and which columns are folded. */
type SparedStep = Extract<WriteStep, { kind: 'pageSetup' | 'printArea' | 'foldColumns' }>;

function isSpared(step: WriteStep): step is SparedStep {
  return step.kind === 'pageSetup' || step.kind === 'printArea' || step.kind === 'foldColumns';
}

/** Where Excel refuses several sheets' pages at once, it may still take those of some. A group twice would be two groups. */
async function syncSpared(context: Excel.RequestContext, steps: readonly SparedStep[]): Promise<void> {
  const [first] = steps;
  if ((await syncPage(context)) || steps.length === 1 || first?.kind === 'foldColumns') return;
  for (const step of steps) {
    applyStep(context, step);
    await syncPage(context);
  }
}

/** Neither redraws nor recalculates between the writes of one request. */
function holdBack({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}
