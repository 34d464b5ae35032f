import { languageOf } from '../words/language';
import { problemText } from '../words/problems/problemText';
import { createExcelWorkbook, inTurn } from '../excel/office';
import { localeFor } from './shell/locale';
import { mountPane } from './shell/mount';
import { whenExcelAnswers, type OfficeHost } from './shell/officeHost';
import { plannerOf } from './shell/planner';
import { showStartMessage } from './shell/startMessage';
import { applyTheme } from './shell/theme';
import { paneVisibility } from './shell/visibility';
import { createWords } from './shell/words';
import { paneText } from './shell/paneText';

declare const Office: OfficeHost | undefined;

/** Wires the pane to Excel: the only file of this room that knows the adapter. */
async function start(root: HTMLElement): Promise<void> {
  document.documentElement.lang = languageOf(navigator.language);
  const { start: messages } = paneText(languageOf(navigator.language));
  try {
    const office = await whenExcelAnswers(typeof Office === 'undefined' ? undefined : Office, (failure) =>
      showStartMessage(root, messages[failure]),
    );
    const displayLanguage = office.context.displayLanguage ?? navigator.language;
    const language = languageOf(displayLanguage);
    const locale = localeFor(displayLanguage);
    document.documentElement.lang = language;
    applyTheme(document, office.context.officeTheme);
    mountPane(root, {
      planner: plannerOf(createExcelWorkbook()),
      words: createWords({
        language,
        locale,
        text: paneText(language),
        problem: (problem) => problemText(problem, language),
      }),
      language,
      locale,
      visibility: paneVisibility(document, office.addin),
      inTurn,
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    showStartMessage(root, messages.broken.replace('{detail}', detail));
  }
}

const root = document.getElementById('crewplan');
if (root) void start(root);
