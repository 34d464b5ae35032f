import { Invocations } from '../../../src/standin/host/invocations';
import type { MessageEntry } from '../../../src/standin/host/protocol';

function open() {
  const sent: MessageEntry[] = [];
  const invocations = new Invocations();
  invocations.send = (entries) => void sent.push(...entries);
  return { invocations, sent };
}

describe('calls of custom functions', () => {
  it('wait until the runtime of the add-in is ready', () => {
    const { invocations, sent } = open();
    void invocations.invoke('ERLANGC', [5, 8], 'Sheet1!A1');
    expect(sent).toEqual([]);
    invocations.runtimeReady();
    expect(sent).toEqual([[1, 1000, '', '[1,"ERLANGC",[5,8],"Sheet1!A1",0]', 1]]);
  });

  it('say whether errors may reach the function', () => {
    const { invocations, sent } = open();
    invocations.runtimeReady();
    void invocations.invoke('CHECK', [], '', true);
    expect(JSON.parse(sent[0]?.[3] ?? '')).toEqual([1, 'CHECK', [], '', 4]);
  });

  it.each<[unknown[], unknown]>([
    [[1, true, 0.25], 0.25],
    [[1, true, 'text'], 'text'],
    [[1, true, null], 0],
    [
      [
        1,
        true,
        [
          [1, null],
          ['a', true],
        ],
      ],
      [
        [1, 0],
        ['a', true],
      ],
    ],
    [[1, true, { type: 'FormattedNumber', basicValue: 3 }], 3],
    [[1, true, { type: 'Error', basicValue: '#NUM!' }], { error: '#NUM!' }],
    [[1, true, { type: 'Error', basicValue: 'odd' }], { error: '#VALUE!' }],
    [[1, true, { type: 'Entity' }], { error: '#VALUE!' }],
    [[1, true, [[{ type: 'Error', basicValue: '#N/A' }]]], [[{ error: '#N/A' }]]],
    [[1, false, 'calls is blank.', 7], { error: '#VALUE!', message: 'calls is blank.' }],
    [[1, false, '', 1], { error: '#N/A' }],
    [[1, false, '', 5], { error: '#DIV/0!' }],
    [[1, false, '', 6], { error: '#NUM!' }],
    [[1, false, '', 8], { error: '#NULL!' }],
    [[1, false, '', 10], { error: '#NAME?' }],
    [[1, false, '', 99], { error: '#VALUE!' }],
  ])('answer %j with %j', async (result, value) => {
    const { invocations } = open();
    invocations.runtimeReady();
    const answer = invocations.invoke('F', [], '');
    invocations.deliver([result]);
    expect(await answer).toEqual(value);
  });

  it('are answered each by its own result, in any order', async () => {
    const { invocations } = open();
    invocations.runtimeReady();
    const answers = [invocations.invoke('F', [], ''), invocations.invoke('G', [], '')];
    expect(invocations.pending).toBe(2);
    invocations.deliver([[2, true, 'second'], [1, true, 'first'], [99, true, 'nobody asked'], 'nonsense']);
    expect(await Promise.all(answers)).toEqual(['first', 'second']);
    expect(invocations.pending).toBe(0);
  });
});
