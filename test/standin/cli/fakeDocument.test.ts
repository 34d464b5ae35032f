import { fakeDocument, officeScriptUrl } from '../../../src/standin/cli/fakeDocument';

interface Element {
  tagName: string;
  src?: string;
  href: string;
  hostname: string;
  protocol: string;
  onload?: () => void;
  onerror?: () => void;
  appendChild(child: Element): Element;
  removeChild(child: Element): Element;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
}
interface Document {
  head: Element;
  readyState: string;
  createElement(tag: string): Element;
  getElementsByTagName(tag: string): Element[];
}

function open(found: boolean) {
  const asked: string[] = [];
  const document = fakeDocument(new URL('https://localhost:3000/taskpane.html'), (url, done) => {
    asked.push(url);
    done(found);
  }) as unknown as Document;
  return { document, asked };
}

describe('a document that is no page', () => {
  it('holds the script tag of Office.js, so that it finds its other files', () => {
    const { document } = open(true);
    expect(document.getElementsByTagName('script').map(({ src }) => src)).toEqual([
      officeScriptUrl('https://localhost:3000'),
    ]);
    expect(document.getElementsByTagName('table')).toEqual([]);
    expect(document.readyState).toBe('complete');
  });

  it('loads the scripts that are added to it, and says how that went', () => {
    for (const found of [true, false]) {
      const { document, asked } = open(found);
      const script = document.createElement('script');
      const heard: string[] = [];
      script.src = 'https://localhost:3000/office/more.js';
      script.onload = () => heard.push('load');
      script.onerror = () => heard.push('error');
      document.getElementsByTagName('head')[0]?.appendChild(script);
      expect(asked).toEqual(['https://localhost:3000/office/more.js']);
      expect(heard).toEqual([found ? 'load' : 'error']);
    }
  });

  it('shows nothing of other elements, and keeps their attributes', () => {
    const { document, asked } = open(true);
    const frame = document.createElement('iframe');
    frame.setAttribute('title', 'none');
    document.head.removeChild(document.head.appendChild(frame));
    expect([frame.getAttribute('title'), frame.getAttribute('src'), asked]).toEqual(['none', null, []]);
  });

  it('takes addresses apart with a link', () => {
    const { document } = open(true);
    const link = document.createElement('a');
    link.href = '/help.html';
    expect([link.href, link.hostname, link.protocol]).toEqual([
      'https://localhost:3000/help.html',
      'localhost',
      'https:',
    ]);
  });
});
