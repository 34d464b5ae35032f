import { strToU8 } from 'fflate';
import { FileProblem } from '../problem';
import { parseXml, type XmlListener } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { xmlText } from '../xml/xmlText';
import { inflateEntry, type ZipEntry } from '../zip/readZip';
import { packEntry, writeZip } from '../zip/writeZip';
import { toStrict } from './strict';

interface Part {
  path: string;
  /** As it came in the file; absent on a part that was written since. */
  entry?: ZipEntry;
  /** Decoded, once somebody asked for it, or as written. */
  text?: string;
}

/** The parts of an Office file. A part that nobody writes to leaves as the packed bytes that it came as. */
export class OfficePackage {
  /** Keyed in lower case: part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
  private readonly parts = new Map<string, Part>();

  /** True for an ISO strict file, whose parts name everything by other addresses. */
  strict = false;

  constructor(entries: readonly ZipEntry[]) {
    for (const entry of entries) this.parts.set(entry.path.toLowerCase(), { path: entry.path, entry });
  }

  get paths(): string[] {
    return [...this.parts.values()].map((part) => part.path);
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase());
  }

  text(path: string): string {
    const part = this.parts.get(path.toLowerCase());
    if (!part) throw new FileProblem('damaged', path);
    part.text ??= xmlText(inflateEntry(part.entry!));
    return part.text;
  }

  xml(path: string, listener?: XmlListener): XmlElement {
    return parseXml(this.text(path), path, listener);
  }

  /** Adds a part, or gives an existing one new content; the same content again changes nothing. */
  write(path: string, xml: string): void {
    const text = this.strict ? toStrict(xml) : xml;
    const known = this.parts.get(path.toLowerCase());
    if (known?.text === text) return;
    this.parts.set(path.toLowerCase(), { path: known?.path ?? path, text });
  }

  remove(path: string): void {
    this.parts.delete(path.toLowerCase());
  }

  /** The first path of the form `prefix` + number + `suffix` that is free. */
  freePath(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number++;
    return `${prefix}${number}${suffix}`;
  }

  toBytes(): Uint8Array {
    return writeZip(
      [...this.parts.values()].map((part) => part.entry ?? packEntry(part.path, strToU8(part.text ?? ''))),
    );
  }
}
