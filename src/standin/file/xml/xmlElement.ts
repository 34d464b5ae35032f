/** An element of a parsed part, with the places in the text where it begins and ends, so that it can be edited there. */
export interface XmlElement {
  /** Without its prefix. */
  name: string;
  /** Keyed by the name as written, with its prefix. */
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Text directly inside, without that of the children. */
  text: string;
  /** Offset of "<". */
  start: number;
  /** Offset after ">" of the opening tag. */
  openEnd: number;
  /** Offset of "</"; equals `openEnd` where the element is self-closing. */
  closeStart: number;
  /** Offset after the last ">". */
  end: number;
  selfClosing: boolean;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The element at the end of a path of first children. */
export function descend(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => child(at, name), element);
}

/** Every element of that name below, in document order. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  return (
    element?.children.flatMap((candidate) => [
      ...(candidate.name === name ? [candidate] : []),
      ...descendants(candidate, name),
    ]) ?? []
  );
}

/** An attribute whatever its prefix, such as r:id, which some writers call rel:id. */
export function attribute(element: XmlElement | undefined, localName: string): string | undefined {
  if (!element) return undefined;
  const plain = element.attributes[localName];
  if (plain !== undefined) return plain;
  const key = Object.keys(element.attributes).find((name) => name.endsWith(`:${localName}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** An xsd:boolean attribute. */
export function flag(element: XmlElement | undefined, name: string, absent = false): boolean {
  const text = element?.attributes[name];
  return text === undefined ? absent : text === '1' || text === 'true' || text === 'on';
}

export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes[name];
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
