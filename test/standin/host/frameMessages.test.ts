import {
  frameEvent,
  frameReply,
  readFrameRequest,
  type FrameRequest,
} from '../../../src/standin/host/frameMessages';

const request: FrameRequest = {
  _messageType: 0,
  _actionName: 'executeMethod',
  _actionType: 0,
  _conversationId: 'preview',
  _correlationId: 7,
  _data: { ArrayData: [] },
};

describe('messages between frames', () => {
  it('are read when they are requests of Office.js', () => {
    expect(readFrameRequest(JSON.stringify(request))).toEqual(request);
  });

  it.each([
    '',
    'hello',
    '{}',
    'null',
    '[1]',
    JSON.stringify({ _messageType: 1 }),
    { type: 'object' },
    undefined,
  ])('are left alone otherwise: %j', (text) => {
    expect(readFrameRequest(text)).toBeUndefined();
  });

  it('answer a request under its own number', () => {
    expect(JSON.parse(frameReply(request, { Error: 0 }))).toMatchObject({
      _messageType: 1,
      _actionName: 'executeMethod',
      _conversationId: 'preview',
      _correlationId: 7,
      _errorCode: 0,
      _responseType: 0,
      _data: { Error: 0 },
    });
  });

  it('tell of an event under the name it was asked for', () => {
    const registration = { ...request, _actionName: 'richApiMessage', _actionType: 1 };
    expect(JSON.parse(frameEvent(registration, { ArrayData: [] }))).toMatchObject({
      _actionName: 'richApiMessage',
      _responseType: 1,
    });
  });
});
