import { EventRegistrations } from '../../../src/standin/host/eventRegistrations';

describe('what the add-in listens to', () => {
  it('is told apart by kind and target', () => {
    const events = new EventRegistrations();
    events.register('changed', 'S1');
    expect(events.isWanted('changed', 'S1')).toBe(true);
    expect(events.isWanted('changed', 'S2')).toBe(false);
    expect(events.isWanted('activated', 'S1')).toBe(false);
  });

  it('is wanted until the last handler is gone', () => {
    const events = new EventRegistrations();
    events.register('changed', 'S1');
    events.register('changed', 'S1');
    events.unregister('changed', 'S1');
    expect(events.isWanted('changed', 'S1')).toBe(true);
    events.unregister('changed', 'S1');
    expect(events.isWanted('changed', 'S1')).toBe(false);
  });
});
