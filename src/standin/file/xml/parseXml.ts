import { SaxesParser } from 'saxes';
import { FileProblem } from '../problem';
import type { XmlElement } from './xmlElement';

/** What the scan of a part hands over for elements that are too many for a tree. */
export interface XmlListener {
  /** Name without prefix; return true to keep the element and all that it holds out of the tree. */
  open(name: string, attributes: Record<string, string>, start: number, openEnd: number): boolean;
  text(text: string): void;
  /** Closes an element that `open` took, or one inside it. */
  close(name: string, closeStart: number, end: number): void;
}

/** Name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Parses a part into elements that know their offsets in the text. Elements that the listener takes are reported to it
 * and leave no trace in the tree but their parent. Throws `damaged` with the part's path when the XML is not well-formed.
 */
export function parseXml(text: string, part: string, listener?: XmlListener): XmlElement {
  const parser = new SaxesParser({ xmlns: false as const, position: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let taken = 0;
  parser.on('error', () => {
    throw new FileProblem('damaged', part);
  });
  parser.on('opentag', (tag) => {
    const openEnd = parser.position;
    const name = localName(tag.name);
    // "<" cannot stand inside a tag, so the last one before its end is its beginning.
    const start = text.lastIndexOf('<', openEnd - 1);
    if (taken > 0 || (open.length > 0 && listener?.open(name, tag.attributes, start, openEnd))) {
      if (taken > 0) listener?.open(name, tag.attributes, start, openEnd);
      taken++;
      return;
    }
    const element: XmlElement = {
      name,
      attributes: tag.attributes,
      children: [],
      text: '',
      start,
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      selfClosing: tag.isSelfClosing,
    };
    if (open.length > 0) open[open.length - 1]!.children.push(element);
    else root = element;
    open.push(element);
  });
  const onText = (content: string) => {
    if (taken > 0) listener?.text(content);
    else if (open.length > 0) open[open.length - 1]!.text += content;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', (tag) => {
    const end = parser.position;
    const closeStart = tag.isSelfClosing ? end : text.lastIndexOf('<', end - 1);
    if (taken > 0) {
      taken--;
      listener?.close(localName(tag.name), closeStart, end);
      return;
    }
    const element = open.pop()!;
    element.closeStart = closeStart;
    element.end = end;
  });
  parser.write(text);
  parser.close();
  if (!root) throw new FileProblem('damaged', part);
  return root;
}
