import { Session } from '../../../../src/standin/host/session';
import { eventMethods } from '../../../../src/standin/host/types/eventMethods';
import { MemoryBook } from '../../../support/memoryBook';

describe('the methods by which the client asks for events', () => {
  it('ask for the whole workbook where no target is named', () => {
    const session = new Session(new MemoryBook());
    const methods = eventMethods('AddedEvent', 'added');
    expect(Object.keys(methods)).toEqual(['_RegisterAddedEvent', '_UnregisterAddedEvent']);
    methods['_RegisterAddedEvent']?.(null, [], session);
    expect(session.events.isWanted('added', 'Workbook')).toBe(true);
    methods['_UnregisterAddedEvent']?.(null, [], session);
    expect(session.events.isWanted('added', 'Workbook')).toBe(false);
  });

  it('ask for the target that they stand for', () => {
    const session = new Session(new MemoryBook());
    eventMethods<string>('DataChangedEvent', 'changed', (id) => id)['_RegisterDataChangedEvent']?.(
      'S1',
      [],
      session,
    );
    expect(session.events.isWanted('changed', 'S1')).toBe(true);
    expect(session.events.isWanted('changed', 'Workbook')).toBe(false);
  });
});
