import type { WriteStep } from '../grid/port';
import { splitStep, weight } from './steps/splitStep';
import { changedName } from './steps/stock';

/** Characters of one request: far below the 5 MB that Excel on the web takes, so that the progress can be seen. */
const requestSize = 250_000;

/** What goes to Excel in one exchange. */
export interface Batch {
  /** Steps, or as much of one as fits into a request, each with the place of its step among all. */
  parts: { index: number; step: WriteStep }[];
  /** So many steps have been taken when it has. */
  end: number;
  weight: number;
}

/**
 * Steps that go together with their own kind only: how they are written depends on what Excel says first, or Excel may
 * refuse them without the rest being worth less for it.
 */
const kindsApart: readonly WriteStep['kind'][] = [
  'rules',
  'addChart',
  'deleteChart',
  'foldColumns',
  'pageSetup',
  'printArea',
];

/** Steps that each go alone: nothing bears a name that would tell afterwards how many of several were taken. */
const alone: readonly WriteStep['kind'][] = ['insertCells', 'deleteCells', 'copySheetLook'];

/**
 * Steps as batches, in their order, from one of them on. All that a batch makes or takes away can be found again by its
 * name: no two steps of it are about the same one.
 */
export function batchesOf(steps: readonly WriteStep[], from = 0): Batch[] {
  const batches: Batch[] = [];
  let names = new Set<string>();
  for (let index = from; index < steps.length; index++) {
    if (changesNothing(steps[index]!)) continue;
    const name = nameOf(steps[index]!);
    for (const step of splitStep(steps[index]!, requestSize)) {
      const size = weight(step);
      const last = batches.at(-1);
      const fits = last && last.weight + size <= requestSize && goTogether(last.parts.at(-1)!.step, step);
      if (fits && !(name && names.has(name))) {
        last.parts.push({ index, step });
        last.weight += size;
      } else {
        batches.push({ parts: [{ index, step }], end: index, weight: size });
        names = new Set();
      }
      if (name) names.add(name);
    }
    batches.at(-1)!.end = index + 1;
  }
  return batches;
}

export function changesNothing({ kind }: WriteStep): boolean {
  return kind === 'checkpoint';
}

function nameOf(step: WriteStep): string | null {
  const changed = changedName(step);
  return changed && [changed.of, changed.sheet, changed.name.toLowerCase()].join('\n');
}

function goTogether(one: WriteStep, next: WriteStep): boolean {
  if (alone.includes(one.kind) || alone.includes(next.kind)) return false;
  return one.kind === next.kind || !(kindsApart.includes(one.kind) || kindsApart.includes(next.kind));
}
