import { frameName, openFrameChannel } from '../../../src/standin/host/frameChannel';
import { createHost } from '../../../src/standin/host/host';
import { MemoryBook } from '../../support/memoryBook';

interface Reply {
  _actionName: string;
  _correlationId: number;
  _responseType: number;
  _data: { Version: number; Error: number; Data?: [number, unknown, string] } & Record<string, unknown>;
}

function open() {
  const book = new MemoryBook();
  const host = createHost(book);
  const posted: Reply[] = [];
  const channel = openFrameChannel(host, (text) => posted.push(JSON.parse(text) as Reply), {
    language: 'zh-CN',
    documentName: '预测.xlsx',
  });
  let correlation = 0;
  const ask = async (action: string, data?: unknown, type = 0): Promise<Reply | undefined> => {
    const id = ++correlation;
    channel.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: action,
        _actionType: type,
        _conversationId: 'preview',
        _correlationId: id,
        _data: data,
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    return posted.find((reply) => reply._correlationId === id && reply._responseType === 0);
  };
  const richApi = (body: unknown) => ({
    DdaMethod: { DispatchId: 93 },
    ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 0],
  });
  return { book, host, channel, posted, ask, richApi };
}

describe('the conversation with an add-in frame', () => {
  it('begins with what the add-in has to know of its host', async () => {
    const { ask } = open();
    const reply = await ask('ContextActivationManager_getAppContextAsync', 'crewplan');
    expect(reply?._data).toMatchObject({ _appName: 16, _appUILocale: 'zh-CN', _docUrl: '预测.xlsx' });
    expect(JSON.parse(String(reply?._data['_requirementMatrix']))).toMatchObject({
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.3',
    });
  });

  it('answers a batch', async () => {
    const { ask, richApi } = open();
    const reply = await ask('executeMethod', richApi({ Actions: [], ObjectPaths: {} }));
    expect(reply?._data).toEqual({ Version: 1, Error: 0, Data: [200, [], '{"Results":[],"TraceIds":[]}'] });
  });

  it('answers a request that is refused with its number', async () => {
    const { host, ask, richApi } = open();
    host.failNext({ code: 5103 });
    const reply = await ask('executeMethod', richApi({ Actions: [], ObjectPaths: {} }));
    expect(reply?._data).toEqual({ Version: 1, Error: 5103 });
  });

  it.each([
    ['executeMethod', { DdaMethod: { DispatchId: 64 } }],
    ['somethingNew', {}],
  ])('does not take an unknown call for done: %s %j', async (action, data) => {
    const { ask } = open();
    expect((await ask(action, data))?._data.Error).toBe(5001);
  });

  it('leaves alone what is not addressed to it', async () => {
    const { channel, posted, ask } = open();
    channel.receive('{"source":"a browser extension"}');
    channel.receive({ not: 'text' });
    expect(await ask('ContextActivationManager_notifyHost', [])).toBeUndefined();
    expect(posted).toEqual([]);
  });

  it('tells of selections once the frame has asked, until it asks no more', async () => {
    const { book, posted, ask } = open();
    const select = () => book.select(book.activeSheet.id, { row: 0, column: 0, rows: 1, columns: 1 });
    const events = () =>
      posted.filter((reply) => reply._responseType === 1).map((reply) => reply._actionName);
    select();
    await ask('documentSelectionChanged', {}, 1);
    select();
    await ask('documentSelectionChanged', {}, 2);
    select();
    expect(events()).toEqual(['documentSelectionChanged']);
  });

  it('presses a button and hears when the command has completed', async () => {
    const { channel, posted, ask } = open();
    await ask('appCommandInvoked', {}, 1);
    const run = channel.runCommand('CrewplanPlan', 'PlanButton');
    const event = posted.find((reply) => reply._responseType === 1);
    const [id, action, source] = event!._data as unknown as string[];
    expect([action, source]).toEqual(['CrewplanPlan', '{"source":{"id":"PlanButton"}}']);
    await ask('executeMethod', { DdaMethod: { DispatchId: 94 }, 0: id, 1: 0, 2: '{}' });
    expect(await run).toEqual({ status: 0 });
  });

  it('ends when it is closed', async () => {
    const { book, channel, posted, ask } = open();
    await ask('documentSelectionChanged', {}, 1);
    posted.splice(0);
    channel.close();
    book.select(book.activeSheet.id, { row: 0, column: 0, rows: 1, columns: 1 });
    expect(posted).toEqual([]);
  });
});

describe("the name of an add-in's frame", () => {
  it('says which host it talks to, in which language, with one runtime for all', () => {
    expect(JSON.parse(frameName('https://localhost:3000', 'zh-CN'))).toEqual({
      baseFrameName: 'addin',
      hostInfo: 'Excel$Web$16.01$zh-CN$$$$3',
      xdmInfo: 'preview|crewplan|https://localhost:3000',
      serializerVersion: '1',
      flights: '[]',
    });
  });
});
