/** @jest-environment jsdom */
import axe from 'axe-core';
import { showStartMessage } from '../../src/taskpane/shell/startMessage';
import type { Language } from '../../src/words/language';
import { scenes } from './support/scenes';
import { stage } from './support/stage';
import { paneText } from '../../src/taskpane/shell/paneText';

/** Rules that need a browser: colours are computed there, and checked in the gallery. */
const leftToTheBrowser = { 'color-contrast': { enabled: false } };

async function violations(): Promise<string[]> {
  const results = await axe.run(document, { rules: leftToTheBrowser, resultTypes: ['violations'] });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

function blankPage(language: Language): HTMLElement {
  document.documentElement.lang = language;
  document.title = 'Crewplan';
  document.body.innerHTML = '<div id="crewplan"></div>';
  return document.getElementById('crewplan')!;
}

/** The elements are the same in both languages, so Chinese is tried on the richest scenes; the gallery tries all. */
const richest = [
  'problems',
  'settingsWrong',
  'writtenBig',
  'protected',
  'ratesAsked',
  'whatIfCosts',
  'mappingAsked',
  'callsWritten',
];
const cases: [string, Language][] = [
  ...Object.keys(scenes).map((name): [string, Language] => [name, 'en']),
  ...richest.map((name): [string, Language] => [name, 'zh-CN']),
];

describe('axe-core finds nothing', () => {
  test.each(cases)('when the pane shows “%s” in %s', async (name, language) => {
    blankPage(language);
    const { unmount } = await stage(scenes[name]!, { language });
    expect(await violations()).toEqual([]);
    await unmount();
  });

  test.each(['silent', 'missing', 'outside'] as const)('when the pane could not start: %s', async (why) => {
    const root = blankPage('en');
    showStartMessage(root, paneText('en').start[why]);
    expect(await violations()).toEqual([]);
    expect(root.textContent).toBe(paneText('en').start[why]);
  });
});
