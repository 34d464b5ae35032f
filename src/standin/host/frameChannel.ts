import { CommandRuns, type CommandResult } from './commandRuns';
import {
  DispatchId,
  FrameActionType,
  frameEvent,
  frameReply,
  readFrameRequest,
  type ExecuteMethodData,
  type FrameRequest,
} from './frameMessages';
import type { Host } from './host';
import { OfficeErrorNumber } from './officeError';
import type { MessageEntry } from './protocol';

export interface FrameChannelOptions {
  /** Language of Excel's menus, which the pane follows, e.g. "zh-CN". Defaults to "en-US". */
  language?: string;
  /** Name of the open workbook. Defaults to "Book1.xlsx". */
  documentName?: string;
}

/** The conversation with one add-in frame. */
export interface FrameChannel {
  /** Takes a message that the add-in's frame posted. */
  receive(text: unknown): void;
  /** Presses a ribbon button that runs a function of the add-in; resolves when the function says it has completed. */
  runCommand(actionId: string, controlId?: string): Promise<CommandResult>;
  close(): void;
}

const EXCEL_ON_THE_WEB = 16;
const APP_ID = 'crewplan';
const CONVERSATION_ID = 'preview';

/** The name that the add-in's frame has to bear before it loads: from it Office.js learns whom to talk to. */
export function frameName(hostUrl: string, language = 'en-US'): string {
  return JSON.stringify({
    baseFrameName: 'addin',
    // The last flag says that pane, commands and functions share one runtime.
    hostInfo: `Excel$Web$16.01$${language}$$$$3`,
    xdmInfo: `${CONVERSATION_ID}|${APP_ID}|${hostUrl}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** Answers an add-in's frame over cross-frame messages; `post` hands a text to the frame. */
export function openFrameChannel(
  host: Host,
  post: (text: string) => void,
  options: FrameChannelOptions = {},
): FrameChannel {
  return new Channel(host, post, options);
}

class Channel implements FrameChannel {
  private readonly registrations = new Map<string, FrameRequest>();
  private readonly commands = new CommandRuns((data) => this.raise('appCommandInvoked', data));
  private readonly stops: (() => void)[];

  constructor(
    private readonly host: Host,
    private readonly post: (text: string) => void,
    private readonly options: FrameChannelOptions,
  ) {
    this.stops = [
      host.onMessage((entries: MessageEntry[]) => this.raise('richApiMessage', { ArrayData: entries })),
      host.onSelection(() => this.raise('documentSelectionChanged', {})),
    ];
  }

  receive(text: unknown): void {
    const request = readFrameRequest(text);
    if (!request) return;
    void this.answer(request).then((data) => {
      if (data !== undefined) this.post(frameReply(request, data));
    });
  }

  runCommand(actionId: string, controlId = actionId): Promise<CommandResult> {
    return this.commands.run(actionId, controlId);
  }

  close(): void {
    for (const stop of this.stops) stop();
    this.commands.abandon();
  }

  private raise(event: string, data: unknown): boolean {
    const registration = this.registrations.get(event);
    if (registration) this.post(frameEvent(registration, data));
    return registration !== undefined;
  }

  private async answer(request: FrameRequest): Promise<unknown> {
    switch (request._actionType) {
      case FrameActionType.registerEvent:
        this.registrations.set(request._actionName, request);
        if (request._actionName === 'appCommandInvoked') this.commands.listening();
        return { Version: 1, Error: 0 };
      case FrameActionType.unregisterEvent:
        this.registrations.delete(request._actionName);
        return { Version: 1, Error: 0 };
      default:
        return this.answerCall(request);
    }
  }

  private async answerCall(request: FrameRequest): Promise<unknown> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.appContext();
      case 'ContextActivationManager_notifyHost':
        // Where the focus is, and that the page has loaded: nothing that this host has to know.
        return undefined;
      case 'executeMethod':
        return this.executeMethod(request._data as ExecuteMethodData);
      default:
        return { Version: 1, Error: OfficeErrorNumber.unknownMethod };
    }
  }

  private async executeMethod(data: ExecuteMethodData): Promise<unknown> {
    switch (data.DdaMethod.DispatchId) {
      case DispatchId.richApi: {
        const reply = await this.host.process(String(data.ArrayData?.[4]), Number(data.ArrayData?.[6] ?? 0));
        return 'body' in reply
          ? { Version: 1, Error: 0, Data: [200, [], reply.body] }
          : { Version: 1, Error: reply.officeError };
      }
      case DispatchId.commandCompleted:
        this.commands.completed(String(data[0]), Number(data[1]));
        return { Version: 1, Error: 0 };
      default:
        // Unknown calls must fail, or the add-in would take silence for success.
        return { Version: 1, Error: OfficeErrorNumber.unknownMethod };
    }
  }

  private appContext(): Record<string, unknown> {
    const language = this.options.language ?? 'en-US';
    return {
      _appName: EXCEL_ON_THE_WEB,
      _id: APP_ID,
      _appVersion: '16.01',
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: this.options.documentName ?? 'Book1.xlsx',
      _clientMode: 0,
      _settings: [],
      _reason: '0',
      _initialDisplayMode: 2,
      _requirementMatrix: JSON.stringify(this.host.requirements),
    };
  }
}
