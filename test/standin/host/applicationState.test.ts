import { ApplicationState } from '../../../src/standin/host/applicationState';

describe('calculation', () => {
  it('is due once something has changed, until it is done', () => {
    const state = new ApplicationState();
    expect(state.wantsCalculation).toBe(false);
    state.cellsChanged();
    expect(state.wantsCalculation).toBe(true);
    state.calculated();
    expect(state.wantsCalculation).toBe(false);
  });

  it('waits for the end of the batch when that was asked for', () => {
    const state = new ApplicationState();
    state.cellsChanged();
    state.suspendUntilNextSync();
    expect(state.wantsCalculation).toBe(false);
    state.batchEnded();
    expect(state.wantsCalculation).toBe(true);
  });

  it('waits to be asked for in manual mode', () => {
    const state = new ApplicationState();
    state.mode = 'Manual';
    state.cellsChanged();
    expect(state.wantsCalculation).toBe(false);
  });
});
