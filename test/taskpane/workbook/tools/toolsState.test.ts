import type { Problem } from '../../../../src/grid/problem';
import { noToolUsed, reduceTools, withLook } from '../../../../src/taskpane/workbook/tools/toolsState';
import { sampleTemplate } from '../../support/samples';

const fault = { code: 'failed', doing: 'tool', detail: '', undone: true } as const;

describe('the tools', () => {
  const working = reduceTools(noToolUsed, { kind: 'toolStarted', tool: 'template' });
  const done = reduceTools(working, {
    kind: 'toolFinished',
    finished: { tool: 'template', outcome: sampleTemplate },
  });

  test('work one at a time', () => {
    expect(working.busy).toBe('template');
    expect(done.busy).toBeNull();
  });

  test('keep what they came to until they are used again', () => {
    expect(done.outcomes.template).toBe(sampleTemplate);
    const again = reduceTools(done, { kind: 'toolStarted', tool: 'template' });
    expect(again.outcomes.template).toBeUndefined();
  });

  test('say of an audit what stands on the sheets that were looked through since, and keep the rest', () => {
    const finding = (sheet: string, address: string): Problem => ({
      code: 'auditPty',
      severity: 'warning',
      place: { sheet, address },
      values: {},
    });
    const [right, wrong, long] = [finding('Lines', 'C2'), finding('Lines', 'C3'), finding('Log', 'A9')];
    const audited = reduceTools(noToolUsed, {
      kind: 'toolFinished',
      finished: { tool: 'audit', outcome: { problems: [right, wrong, long] } },
    });
    const look = { sheets: ['Lines', 'Forecast'], problems: [wrong] };
    expect(withLook(audited, look).outcomes.audit).toEqual({ problems: [wrong, long] });
    expect(withLook(noToolUsed, look)).toBe(noToolUsed);
  });

  test('are free again after a failure', () => {
    expect(reduceTools(working, { kind: 'toolFailed', tool: 'template', fault }).busy).toBeNull();
  });
});
