/** @jest-environment jsdom */
import { defaultPlanSettings } from '../../src/model/plan/planSettings';
import { fakePlanner } from './support/fakePlanner';
import { readText } from './support/show';

const planner = fakePlanner({ loadSettings: async () => ({ version: 2, ...defaultPlanSettings }) });

// The adapter needs Excel; the planning over it has its own tests.
jest.mock('../../src/excel/office', () => ({ createExcelWorkbook: () => ({}) }));
jest.mock('../../src/taskpane/shell/planner', () => ({ plannerOf: () => planner }));

const page = globalThis as unknown as { Office?: object };

async function openPage(office?: object): Promise<void> {
  document.head.innerHTML = '<link rel="stylesheet" id="dark" media="(prefers-color-scheme: dark)">';
  document.body.innerHTML = '<div id="crewplan"></div>';
  document.documentElement.lang = '';
  page.Office = office;
  await jest.isolateModulesAsync(async () => void (await import('../../src/taskpane/index')));
  await new Promise((resolve) => setTimeout(resolve, 20));
}
const shown = (): string => readText(document.body);

describe('the page, wired to Excel', () => {
  test('speaks Excel’s display language and follows Office’s theme', async () => {
    await openPage({
      onReady: async () => ({ host: 'Excel' }),
      context: { displayLanguage: 'zh-CN', officeTheme: { isDarkTheme: true } },
    });
    expect(shown()).toContain('2026年1月至12月');
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(document.getElementById('dark')!.getAttribute('media')).toBe('all');
  });

  test('speaks English to displays in other languages', async () => {
    await openPage({ onReady: async () => ({ host: 'Excel' }), context: { displayLanguage: 'fr-FR' } });
    expect(shown()).toContain('Jan – Dec 2026');
    expect(document.documentElement.lang).toBe('en');
  });

  test('says when Office.js did not load', async () => {
    await openPage(undefined);
    expect(shown()).toContain('Excel’s add-in library did not load.');
    expect(document.documentElement.lang).toBe('en');
  });

  test('says when it was opened outside Excel', async () => {
    await openPage({ onReady: async () => ({ host: null }), context: {} });
    expect(shown()).toContain('Open it from Excel');
  });

  test('says why it could not start', async () => {
    await openPage({ onReady: () => Promise.reject(new Error('no host')), context: {} });
    expect(shown()).toContain('Crewplan could not start: no host.');
  });
});
