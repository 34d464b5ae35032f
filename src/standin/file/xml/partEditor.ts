import { editTag, fillTag } from './editTag';
import { TextEdits } from './textEdits';
import type { XmlElement } from './xmlElement';

/** Edits a parsed part where it changed and leaves every other character of it alone. */
export class PartEditor {
  private readonly edits: TextEdits;
  private readonly attributes = new Map<XmlElement, Record<string, string | null>>();
  private readonly content = new Map<XmlElement, string>();
  private readonly prefix: string;

  constructor(
    private readonly text: string,
    readonly root: XmlElement,
  ) {
    this.edits = new TextEdits(text);
    this.prefix = /^<([^\s/>:]+:)/.exec(text.slice(root.start, root.openEnd))?.[1] ?? '';
  }

  /** The element as it stands in the part. */
  raw(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  /** Sets attributes, or takes out those given as null; the others stay as they are written. */
  setAttributes(element: XmlElement, changes: Record<string, string | null>): void {
    this.attributes.set(element, { ...this.attributes.get(element), ...changes });
  }

  replace(element: XmlElement, xml: string): void {
    this.edits.replace(element.start, element.end, this.qualify(xml));
  }

  /** Replaces what stands between two offsets. */
  replaceText(start: number, end: number, xml: string): void {
    this.edits.replace(start, end, this.qualify(xml));
  }

  remove(element: XmlElement): void {
    this.edits.replace(element.start, element.end, '');
  }

  /** Adds content at the end of an element, also of one written <like-this/>. */
  append(parent: XmlElement, xml: string, rank = 0): void {
    if (parent.selfClosing) this.content.set(parent, (this.content.get(parent) ?? '') + this.qualify(xml));
    else this.edits.insert(parent.closeStart, this.qualify(xml), rank);
  }

  /** Adds a child where the schema's order of children wants it. */
  insertInOrder(parent: XmlElement, name: string, xml: string, order: readonly string[]): void {
    const rank = order.indexOf(name);
    const next = parent.children.find((sibling) => order.indexOf(sibling.name) > rank);
    if (next) this.edits.insert(next.start, this.qualify(xml), rank);
    else this.append(parent, xml, rank);
  }

  apply(): string {
    for (const element of new Set([...this.attributes.keys(), ...this.content.keys()]))
      this.editOpeningTag(element);
    return this.edits.apply();
  }

  private editOpeningTag(element: XmlElement): void {
    const tag = editTag(this.text.slice(element.start, element.openEnd), this.attributes.get(element) ?? {});
    const content = this.content.get(element);
    this.edits.replace(element.start, element.openEnd, content ? fillTag(tag, content) : tag);
  }

  /** Gives the elements of our own XML the prefix that this part uses for its namespace. */
  qualify(xml: string): string {
    return this.prefix === ''
      ? xml
      : xml.replace(/<(\/?)([A-Za-z][\w.-]*)(?=[\s/>])/g, `<$1${this.prefix}$2`);
  }
}
