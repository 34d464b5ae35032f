/** The rows that a structured reference names; `data` when it names none. */
export type TableSection = 'data' | 'all' | 'headers' | 'totals' | 'thisRow';

/** What stands in brackets after a table name: rows, and from which column to which (all when absent). */
export interface StructuredReference {
  section: TableSection;
  first?: string;
  last?: string;
}

const SECTIONS: Record<string, TableSection> = {
  '#data': 'data',
  '#all': 'all',
  '#headers': 'headers',
  '#totals': 'totals',
  '#this row': 'thisRow',
};

const SECTION_TEXT: Record<Exclude<TableSection, 'data'>, string> = {
  all: '#All',
  headers: '#Headers',
  totals: '#Totals',
  thisRow: '#This Row',
};

/** Reads "[Col]", "[@Col]", "[[#This Row],[Col]]", "[[A]:[B]]", "[#All]" and the like; undefined for anything else. */
export function parseStructuredReference(bracket: string): StructuredReference | undefined {
  const body = bracket.slice(1, -1).trim();
  if (body === '') return { section: 'data' };
  if (body.startsWith('@')) return columnsPart('thisRow', body.slice(1).trim());
  if (body.startsWith('#')) {
    const section = SECTIONS[body.toLowerCase()];
    return section && { section };
  }
  if (!body.startsWith('[')) return { section: 'data', first: unescapeColumn(body) };
  const parts = splitTop(body, ',');
  const sections: TableSection[] = [];
  let rest = '';
  for (const part of parts) {
    const section = SECTIONS[part.slice(1, -1).trim().toLowerCase()];
    if (section && part.startsWith('[#')) sections.push(section);
    else if (rest) return undefined;
    else rest = part;
  }
  // Two sections at once ("[[#Headers],[#Data],[Col]]") are beyond the engine: such a reference stays as it is.
  return sections.length > 1 ? undefined : columnsPart(sections[0] ?? 'data', rest);
}

function columnsPart(section: TableSection, text: string): StructuredReference | undefined {
  if (text === '') return { section };
  if (!text.startsWith('[')) return { section, first: unescapeColumn(text) };
  const [first = '', last, more] = splitTop(text, ':');
  if (more !== undefined || !isBracketed(first) || (last !== undefined && !isBracketed(last)))
    return undefined;
  const reference: StructuredReference = { section, first: unescapeColumn(first.slice(1, -1)) };
  if (last !== undefined) reference.last = unescapeColumn(last.slice(1, -1));
  return reference;
}

function isBracketed(text: string): boolean {
  return text.startsWith('[') && text.endsWith(']');
}

function splitTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']') depth--;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}

/** An apostrophe stands before [ ] # ' inside a column name. */
export function unescapeColumn(text: string): string {
  return text.replace(/'(.)/gsu, '$1');
}

export function escapeColumn(name: string): string {
  return name.replace(/['[\]#]/gu, "'$&");
}

/** As a file keeps it, after the table name: "[Col]", "[[#This Row],[Col]]", "[[#This Row],[A]:[B]]", "[#All]". */
export function writeFileReference(
  reference: StructuredReference,
  spell: (name: string) => string = escapeColumn,
): string {
  const columns = columnsText(reference, spell);
  if (reference.section === 'data') {
    if (!columns) return '';
    return reference.last === undefined ? columns : `[${columns}]`;
  }
  const section = `[${SECTION_TEXT[reference.section]}]`;
  return columns ? `[${section},${columns}]` : section;
}

function columnsText({ first, last }: StructuredReference, spell: (name: string) => string): string {
  if (first === undefined) return '';
  return last === undefined ? `[${spell(first)}]` : `[${spell(first)}]:[${spell(last)}]`;
}

/** As Excel shows it: "[@Col]", "[@[Two words]]", "[@[A]:[B]]"; other sections as in the file. */
export function writeShownReference(reference: StructuredReference): string {
  if (reference.section !== 'thisRow') return writeFileReference(reference) || '[]';
  if (reference.first === undefined) return '[@]';
  if (reference.last !== undefined) return `[@${columnsText(reference, escapeColumn)}]`;
  const name = escapeColumn(reference.first);
  return isPlainColumn(name) ? `[@${name}]` : `[@[${name}]]`;
}

/** Excel leaves the inner brackets out around a name without blanks and special characters. */
function isPlainColumn(name: string): boolean {
  return /^[\p{L}\p{N}_]+$/u.test(name);
}
