import { directionOf } from '../../src/cells/directionOf';

describe('who called whom', () => {
  it.each(['Inbound', 'incoming', ' IN ', 'inbound_call', '呼入', '普通来电', 'eingehend'])(
    'is a customer in %p',
    (text) => expect(directionOf(text)).toBe('in'),
  );

  it.each(['Outbound', 'outgoing', 'OUT', 'internal', '外呼', '呼出通话', 'sortant'])(
    'is nobody who waits for an agent in %p',
    (text) => expect(directionOf(text)).toBe('out'),
  );

  it.each(['', null, 1, 'missed', 'Sales', 'a text that is longer than any of them', '接听'])(
    'is not said by %p',
    (cell) => expect(directionOf(cell)).toBeNull(),
  );
});
