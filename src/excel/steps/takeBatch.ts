import type { WriteStep } from '../../grid/port';
import { applyStep } from './applyStep';
import { copySheetLook } from './copySheetLook';
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
  onSending();
  holdBack(context);
  for (const step of steps) {
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
  if (steps.every(isAboutPages)) await syncPages(context, steps);
  else await context.sync();
}

type PageStep = Extract<WriteStep, { kind: 'pageSetup' | 'printArea' }>;

function isAboutPages(step: WriteStep): step is PageStep {
  return step.kind === 'pageSetup' || step.kind === 'printArea';
}

/** Where Excel refuses several sheets' pages at once, it may still take those of some. */
async function syncPages(context: Excel.RequestContext, steps: readonly PageStep[]): Promise<void> {
  if ((await syncPage(context)) || steps.length === 1) return;
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
