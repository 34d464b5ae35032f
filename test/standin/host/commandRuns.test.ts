import { CommandRuns } from '../../../src/standin/host/commandRuns';

function runs() {
  const pressed: (readonly string[])[] = [];
  return { commands: new CommandRuns((data) => pressed.push(data)), pressed };
}

describe('ribbon commands', () => {
  it('reach the add-in with the control that was pressed', () => {
    const { commands, pressed } = runs();
    commands.listening();
    void commands.run('Plan', 'PlanButton');
    expect(pressed[0]?.slice(1)).toEqual(['Plan', '{"source":{"id":"PlanButton"}}']);
  });

  it('wait for an add-in that has not loaded yet', () => {
    const { commands, pressed } = runs();
    void commands.run('Plan', 'PlanButton');
    expect(pressed).toEqual([]);
    commands.listening();
    expect(pressed).toHaveLength(1);
  });

  it('end when the add-in says so, each on its own', async () => {
    const { commands, pressed } = runs();
    commands.listening();
    const first = commands.run('One', 'A');
    const second = commands.run('Two', 'B');
    commands.completed(pressed[1]?.[0] ?? '', 0);
    commands.completed(pressed[0]?.[0] ?? '', 11101);
    expect(await second).toEqual({ status: 0 });
    expect(await first).toEqual({ status: 11101 });
  });

  it('fail when the add-in is closed', async () => {
    const { commands } = runs();
    commands.listening();
    const running = commands.run('Plan', 'PlanButton');
    commands.abandon();
    await expect(running).rejects.toThrow('The add-in was closed');
  });
});
