import type { SavedSettings } from '../../settings/savedSettings';

/** Whether two settings differ in nothing but their scenarios, on which nothing rests that is read from the workbook. */
export function sameButScenarios(one: SavedSettings, other: SavedSettings): boolean {
  const text = (settings: SavedSettings): string => JSON.stringify({ ...settings, scenarios: null });
  return one === other || text(one) === text(other);
}
