import { officeError } from './officeError';

/** Runs a batch; a cell that is being edited is waited for where the platform can, and errors come back typed. */
export async function runOffice<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw officeError(error, true);
  }
}
