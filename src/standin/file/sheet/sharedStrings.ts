import type { OfficePackage } from '../package/officePackage';
import { escapeCellText, escapeText, unescapeCellText } from '../xml/escape';
import type { XmlListener } from '../xml/parseXml';
import { PartEditor } from '../xml/partEditor';
import type { XmlElement } from '../xml/xmlElement';

/** The texts that cells of a file share, with new ones added at the end. */
export class SharedStrings {
  private readonly root: XmlElement;
  readonly texts: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly inFile: number;

  constructor(
    private readonly file: OfficePackage,
    private readonly part: string,
  ) {
    this.root = file.xml(part, this.listener());
    this.inFile = this.texts.length;
  }

  /** Index of the text; rich text is never reused for plain text. */
  index(text: string): number {
    let index = this.known.get(text);
    if (index === undefined) {
      index = this.texts.push(text) - 1;
      this.known.set(text, index);
    }
    return index;
  }

  /** Writes the part when texts were added. */
  finish(): void {
    if (this.texts.length === this.inFile) return;
    const editor = new PartEditor(this.file.text(this.part), this.root);
    editor.append(this.root, this.texts.slice(this.inFile).map(sharedItem).join(''));
    // The count of uses is a hint that readers do without; a wrong one is worse than none.
    editor.setAttributes(this.root, { count: null, uniqueCount: String(this.texts.length) });
    this.file.write(this.part, editor.apply());
  }

  private listener(): XmlListener {
    let text = '';
    let inText = false;
    let phonetic = false;
    let plain = true;
    return {
      open: (name) => {
        if (name === 'si') {
          text = '';
          plain = true;
        }
        if (name === 'rPh') phonetic = true;
        if (name === 'r' || name === 'rPh' || name === 'phoneticPr') plain = false;
        inText = name === 't' && !phonetic;
        return true;
      },
      text: (content) => {
        if (inText) text += content;
      },
      close: (name) => {
        if (name === 't') inText = false;
        if (name === 'rPh') phonetic = false;
        if (name !== 'si') return;
        const value = unescapeCellText(text);
        const index = this.texts.push(value) - 1;
        if (plain && !this.known.has(value)) this.known.set(value, index);
      },
    };
  }
}

function sharedItem(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${escapeText(escapeCellText(text))}</t></si>`;
}
