/** @jest-environment jsdom */
import { h } from 'preact';
import type { Fault } from '../../../../src/taskpane/shell/fault';
import { FaultBox, faultSentences } from '../../../../src/taskpane/shell/views/faultBox';
import type { WorkbookErrorCode } from '../../../../src/grid/port';
import { readText, show } from '../../support/show';
import { testWords } from '../../support/testWords';

const fault = (change: Partial<Fault> = {}): Fault => ({
  code: 'cellEditMode',
  doing: 'plan',
  detail: '',
  undone: true,
  ...change,
});
const sentences = (change: Partial<Fault>, language: 'en' | 'zh-CN' = 'en') =>
  faultSentences(fault(change), testWords(language));
const codes: WorkbookErrorCode[] = [
  'cellEditMode',
  'payloadTooLarge',
  'protected',
  'activityLimit',
  'sessionLost',
  'accessDenied',
  'failed',
];

describe('a fault', () => {
  test('says what to do and that nothing was changed', () => {
    expect(sentences({})).toEqual([
      'Excel is waiting for a cell to be finished. Press Enter or Esc in the cell, then press Plan again.',
      'The workbook was left as it was.',
    ]);
  });

  test('says when a part may have been written', () => {
    expect(sentences({ code: 'failed', undone: false })[1]).toMatch(/Part of the plan may have been written/);
  });

  test('tells to repeat what was being done', () => {
    expect(sentences({ doing: 'look' })).toEqual([expect.stringContaining('then press “Look again”.')]);
    expect(sentences({ doing: 'goTo' })).toEqual([expect.stringContaining('then choose it again.')]);
  });

  test('in saving says that the settings hold for now', () => {
    expect(sentences({ doing: 'save', code: 'accessDenied' })[1]).toBe(
      'The settings hold until this pane is closed.',
    );
  });

  test('in recording says that nothing typed is lost, and how the workbook stands', () => {
    expect(sentences({ doing: 'record' })).toEqual([
      'Excel is waiting for a cell to be finished. Press Enter or Esc in the cell, then press Enter in the field again.',
      'The workbook was left as it was.',
      'Nothing you typed is lost: the numbers stay in their fields.',
    ]);
    expect(sentences({ doing: 'record', undone: false })[1]).toBe(
      'Part may have been written; Enter writes only what is missing.',
    );
    expect(sentences({ doing: 'record' }, 'zh-CN').at(-1)).toBe('您输入的人数没有丢失，仍保留在各格中。');
  });

  test('in using pass rates says where to look when a part may have been written', () => {
    expect(sentences({ doing: 'useRates', undone: false })[1]).toBe(
      'Some pass rates may have been written; check them in the Stages table.',
    );
  });

  test.each(codes)('has its own remedy in both languages: %s', (code) => {
    for (const language of ['en', 'zh-CN'] as const) {
      const others = codes
        .filter((other) => other !== code)
        .map((other) => sentences({ code: other }, language)[0]);
      const [sentence] = sentences({ code }, language);
      expect(others).not.toContain(sentence);
      expect(sentence).not.toMatch(/[{}]/);
    }
  });

  test('that was told elsewhere is passed on word for word', () => {
    expect(sentences({ code: 'told', detail: 'Sheet Plan is protected.', undone: null })).toEqual([
      'Sheet Plan is protected.',
    ]);
  });
});

describe('the box of a fault', () => {
  const box = (change: Partial<Fault>) => show(() => h(FaultBox, { fault: fault(change) }));

  test('is an alert', () => {
    expect(box({}).element!.getAttribute('role')).toBe('alert');
  });

  test('adds Excel’s own words where there are any', () => {
    expect(readText(box({ detail: 'AccessDenied: no' }).element)).toContain('Excel says: AccessDenied: no');
    expect(readText(box({}).element)).not.toContain('Excel says');
  });

  test('does not repeat what was told elsewhere', () => {
    expect(readText(box({ code: 'told', detail: 'Once.', undone: null }).element)).toBe('Once.');
  });

  test('can be dismissed', () => {
    const { element, actions } = box({});
    const button = element!.querySelector('button')!;
    expect(button.getAttribute('aria-label')).toBe('Dismiss');
    button.click();
    expect(actions.dismissFault).toHaveBeenCalled();
  });
});
