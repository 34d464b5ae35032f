import { noToolUsed, reduceTools } from '../../../../src/taskpane/workbook/tools/toolsState';
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

  test('are free again after a failure', () => {
    expect(reduceTools(working, { kind: 'toolFailed', tool: 'template', fault }).busy).toBeNull();
  });
});
