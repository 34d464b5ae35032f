import type { SavedSettings } from '../../../src/settings/savedSettings';
import { saveDelay } from '../../../src/taskpane/shell/settingsSaver';
import type { FakePlanner } from './fakePlanner';
import { settle } from './settle';

/** What the pane has saved last, once it has had the time to. */
export async function savedBy({ asked }: FakePlanner): Promise<SavedSettings> {
  await new Promise((resolve) => setTimeout(resolve, saveDelay + 50));
  await settle();
  const saves = asked.filter((one) => one.startsWith('save '));
  return JSON.parse(saves.at(-1)!.slice('save '.length)) as SavedSettings;
}
