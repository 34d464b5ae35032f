import type { Book, BookSheet } from '../book/book';
import type { Area } from '../areas';
import { ApplicationState } from './applicationState';
import { EventRegistrations } from './eventRegistrations';
import { Invocations } from './invocations';
import { officeError } from './officeError';
import { RangeTracker, type TrackedRange } from './trackedRange';

/** Everything the members of the object model work on: one open workbook and one add-in beside it. */
export class Session {
  readonly ranges = new RangeTracker();
  readonly application = new ApplicationState();
  readonly events = new EventRegistrations();
  readonly invocations = new Invocations();
  /** What the add-in's runtime shows: set by showAsTaskpane and hide. */
  runtimeState: string = 'Visible';
  startState: string = 'Inactive';
  onRuntimeState: (state: string) => void = () => undefined;

  /** Whether a formula that is written into a column of a table fills the column. */
  fillsTableColumns = false;

  constructor(readonly book: Book) {}

  sheet(id: string): BookSheet {
    const sheet = this.book.sheet(id);
    if (!sheet) throw officeError('ItemNotFound');
    return sheet;
  }

  range(sheetId: string, area: Area): TrackedRange {
    return this.ranges.create(sheetId, area);
  }

  /** Waits for the formulas, unless the workbook calculates on demand only. */
  async calculateIfAutomatic(): Promise<void> {
    if (this.application.wantsCalculation) await this.calculate();
  }

  async calculate(): Promise<void> {
    this.application.calculated();
    await this.book.calculate();
  }
}

/** The sheet and the area a range stands for now; a range whose cells were deleted is refused. */
export function located(range: TrackedRange, session: Session): { sheet: BookSheet; area: Area } {
  if (range.area === null) throw officeError('InvalidReference');
  return { sheet: session.sheet(range.sheetId), area: range.area };
}
