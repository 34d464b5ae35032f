import { frameName, openFrameChannel, type FrameChannel } from '../../host/frameChannel';
import type { Host } from '../../host/host';

export interface PaneFrameOptions {
  /** Language of Excel's menus, e.g. "zh-CN". */
  language: string;
  documentName: string;
  /** Accessible name of the frame. */
  title: string;
}

/** The add-in's page in a frame, talking to the host as it talks to Excel on the web. */
export interface PaneFrame {
  readonly element: HTMLIFrameElement;
  readonly channel: FrameChannel;
  close(): void;
}

/** Loads the add-in's page into a frame under `parent`. */
export function openPaneFrame(
  parent: HTMLElement,
  address: string,
  host: Host,
  { language, documentName, title }: PaneFrameOptions,
): PaneFrame {
  const element = document.createElement('iframe');
  element.className = 'pane-frame';
  element.title = title;
  element.name = frameName(location.origin, language);
  const post = (text: string): void => element.contentWindow?.postMessage(text, location.origin);
  const channel = openFrameChannel(host, post, { language, documentName });
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source === element.contentWindow && event.origin === location.origin)
      channel.receive(event.data);
  };
  window.addEventListener('message', receive);
  element.src = address;
  parent.append(element);
  return {
    element,
    channel,
    close: () => {
      window.removeEventListener('message', receive);
      channel.close();
      element.remove();
    },
  };
}
