import type { OfficeTheme } from './theme';
import type { PaneReports } from './visibility';

/** The few members of Office.js that starting the pane needs. */
export interface OfficeHost {
  onReady(): Promise<{ host: string | null }>;
  context: { displayLanguage?: string; officeTheme?: OfficeTheme };
  addin?: PaneReports;
}

/** Why the pane cannot start. `silent` is not final: Excel may answer late. */
export type StartFailure = 'missing' | 'silent' | 'outside';

/** Milliseconds until the person is told that Excel does not answer. */
export const startPatience = 10_000;

/**
 * Waits for Excel. `onFailure` hears why nothing happens; after `silent` the promise may still resolve, after the
 * other two it never does.
 */
export function whenExcelAnswers(
  office: OfficeHost | undefined,
  onFailure: (failure: StartFailure) => void,
): Promise<OfficeHost> {
  return new Promise((resolve, reject) => {
    if (!office) return onFailure('missing');
    const timer = setTimeout(() => onFailure('silent'), startPatience);
    office
      .onReady()
      .then(({ host }) => {
        clearTimeout(timer);
        if (host === null) onFailure('outside');
        else resolve(office);
      })
      .catch(reject);
  });
}
