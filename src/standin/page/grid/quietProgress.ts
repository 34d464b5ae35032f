import type { Univer } from '@univerjs/core';
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { of } from 'rxjs';

/**
 * The book takes calculation out of Univer's own hands, and with it the progress that the formula bar watches: the bar
 * must not go down with it, so it sees a calculation that is always done.
 */
export function quietProgress(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(LifecycleService).lifecycle$.subscribe((stage) => {
    if (stage !== LifecycleStages.Ready) return;
    const controller: { progress$: unknown } = injector.get(TriggerCalculationController);
    controller.progress$ = of({ done: 0, count: 0 });
  });
}
