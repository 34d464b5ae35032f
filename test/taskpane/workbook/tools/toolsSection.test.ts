/** @jest-environment jsdom */
import { toolOrder, type ToolOutcomes } from '../../../../src/taskpane/workbook/tools/tool';
import type { Problem } from '../../../../src/grid/problem';
import { readText, show, stateWith } from '../../support/show';
import { protectedSheet, sampleTemplate } from '../../support/samples';
import { ToolsSection } from '../../../../src/taskpane/workbook/tools/toolsSection';

describe('the section of the tools', () => {
  test.each([
    ['en', 'Tools', 'Insert template with a sample'],
    ['zh-CN', '工具', '插入带示例的模板'],
  ] as const)('has a button for each, in %s, with a line on what it does', (language, title, template) => {
    const { element } = show(ToolsSection, stateWith(), language);
    expect(readText(element!.querySelector('h2'))).toBe(title);
    const buttons = [...element!.querySelectorAll('button')];
    expect(buttons).toHaveLength(toolOrder.length);
    expect(readText(buttons[0]!)).toBe(template);
    for (const button of buttons) {
      const what = document.getElementById(button.getAttribute('aria-describedby')!);
      expect(readText(what).length).toBeGreaterThan(10);
    }
  });

  test('asks for the tool whose button is pressed', () => {
    const { element, actions } = show(ToolsSection);
    element!.querySelectorAll('button').forEach((button) => button.click());
    expect(actions.runTool.mock.calls.flat()).toEqual([...toolOrder]);
  });

  test('has a place of its own for each result, which is there before there is one', () => {
    const { element } = show(ToolsSection);
    expect(element!.querySelectorAll('[role=status]')).toHaveLength(toolOrder.length);
  });
});

const said = (outcomes: Partial<ToolOutcomes>, tool: string) =>
  readText(
    show(ToolsSection, stateWith({ tools: { busy: null, outcomes } })).element!.querySelector(
      `#tool-${tool} ~ .tool-result`,
    ),
  );

describe('the result of the audit', () => {
  const finding = (row: number): Problem => ({
    code: 'auditPty',
    severity: 'warning',
    place: { sheet: 'Lines', address: `C${row}` },
    values: { column: 'PTY', value: 70, share: 0.7 },
  });
  const after = (count: number) => {
    const problems = Array.from({ length: count }, (_, index) => finding(index + 2));
    return show(ToolsSection, stateWith({ tools: { busy: null, outcomes: { audit: { problems } } } }));
  };

  test('says that nothing was found', () => {
    expect(said({ audit: { problems: [] } }, 'audit')).toBe('Nothing found.');
    expect(after(0).element!.querySelector('.problem-list')).toBeNull();
  });

  test('lists what was found, each with its cure and the way to its cell', () => {
    const { element, actions } = after(2);
    expect(said({ audit: { problems: [finding(2), finding(3)] } }, 'audit')).toBe('2 cells to look at:');
    const buttons = [...element!.querySelectorAll<HTMLButtonElement>('.problem-list button')];
    const [card] = element!.querySelectorAll('.problem-list .problem');
    expect(readText(card!)).toContain('PTY is 70; it is a share of paid time');
    expect(readText(card!)).toContain('2 cells on Lines');
    buttons[1]!.click();
    expect(actions.goTo).toHaveBeenCalledWith({ sheet: 'Lines', address: 'C3' });
  });

  test('shows twenty of many', () => {
    const { element } = after(34);
    expect(element!.querySelectorAll('.problem-list .cell-link')).toHaveLength(20);
    expect(readText(element)).toContain('and 14 more');
  });
});

describe('the result of a repair', () => {
  const place = { sheet: 'Staff', address: 'C7' };

  test('counts the formulas, and says which is still not found', () => {
    expect(said({ repair: { kind: 'repaired', formulas: 1, left: [], refused: [] } }, 'repair')).toBe(
      '1 formula written anew.',
    );
    expect(said({ repair: { kind: 'repaired', formulas: 3, left: [place], refused: [] } }, 'repair')).toBe(
      '3 formulas written anew. Staff!C7 still shows #NAME?. Check the function’s name there.',
    );
  });

  test('says which cells Excel does not let be changed, and what to do there', () => {
    const repair = { kind: 'repaired' as const, formulas: 5, left: [], refused: [place, place] };
    expect(said({ repair }, 'repair')).toMatch(
      /^5 formulas written anew\. Excel does not let 2 cells be changed, the first is Staff!C7\..*Ctrl\+Shift\+Enter\.$/,
    );
  });

  test('says where there was nothing to repair', () => {
    expect(said({ repair: { kind: 'repaired', formulas: 0, left: [], refused: [] } }, 'repair')).toMatch(
      /^Nothing to repair/,
    );
  });
});

describe('the result of a copy of values', () => {
  test('names the new sheets, or says that there is nothing to copy', () => {
    const sheets = [{ of: 'HiringPlan', copy: 'HiringPlan (values)' }];
    expect(said({ values: { kind: 'copied', sheets } }, 'values')).toBe(
      'Copied as values: HiringPlan (values).',
    );
    expect(said({ values: { kind: 'copied', sheets: [] } }, 'values')).toMatch(/^Nothing to copy/);
    expect(said({ values: { kind: 'refused', problems: [protectedSheet] } }, 'values')).toContain(
      'Unprotect',
    );
  });
});

describe('the result of the template', () => {
  const after = (template: typeof sampleTemplate) =>
    readText(
      show(ToolsSection, stateWith({ tools: { busy: null, outcomes: { template } } })).element!.querySelector(
        '.tool-result',
      ),
    );

  test('names the tables that were made', () => {
    expect(after(sampleTemplate)).toContain('Inserted: Lines, Stages.');
  });

  test('says where there was nothing to make', () => {
    expect(after({ kind: 'inserted', tables: [] })).toMatch(/^Nothing to insert/);
  });

  test('tells why it was refused', () => {
    expect(after({ kind: 'refused', problems: [protectedSheet] })).toContain('Unprotect it');
  });
});
