/** The messages that Office.js and the page around it exchange across frames, as it writes them. */

export const FrameMessageType = { request: 0, response: 1 } as const;
export const FrameActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const FrameResponseType = { forCalling: 0, forEventing: 1 } as const;

export interface FrameRequest {
  _messageType: 0;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data?: unknown;
}

/** Numbers of the calls that the client makes by executeMethod. */
export const DispatchId = { richApi: 93, commandCompleted: 94 } as const;

export interface ExecuteMethodData {
  ArrayData?: unknown[];
  DdaMethod: { DispatchId: number };
  [argument: number]: unknown;
}

/** Reads a message of the add-in's frame; undefined for anything that is not a request of Office.js. */
export function readFrameRequest(text: unknown): FrameRequest | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const message = JSON.parse(text) as Partial<FrameRequest> | null;
    const isRequest =
      message?._messageType === FrameMessageType.request && typeof message._actionName === 'string';
    return isRequest ? (message as FrameRequest) : undefined;
  } catch {
    // Frames receive messages of others as well, such as browser extensions; those are no concern of this channel.
    return undefined;
  }
}

/** The answer to a request. */
export function frameReply(request: FrameRequest, data: unknown): string {
  return frameMessage(
    request._conversationId,
    request._actionName,
    request._correlationId,
    data,
    'forCalling',
  );
}

/** An event that the client registered for. */
export function frameEvent(registration: FrameRequest, data: unknown): string {
  const { _conversationId, _actionName, _correlationId } = registration;
  return frameMessage(_conversationId, _actionName, _correlationId, data, 'forEventing');
}

function frameMessage(
  conversation: string,
  action: string,
  correlation: number,
  data: unknown,
  kind: keyof typeof FrameResponseType,
): string {
  return JSON.stringify({
    _messageType: FrameMessageType.response,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _errorCode: 0,
    _responseType: FrameResponseType[kind],
    _data: data,
    _serializerVersion: 1,
  });
}
