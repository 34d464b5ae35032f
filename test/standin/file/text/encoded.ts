/** Text in the encodings that spreadsheets export, made by turning a decoder round. */
const tables = new Map<string, Map<string, number[]>>();

export const encodings = [
  'utf-8',
  'utf-8 with a mark',
  'utf-16le',
  'utf-16le without a mark',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'windows-1252',
] as const;
export type Encoding = (typeof encodings)[number];

export function encoded(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8 with a mark':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16le without a mark':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    default:
      return Uint8Array.from([...text].flatMap((character) => bytesOf(character, encoding)));
  }
}

function bytesOf(character: string, encoding: string): number[] {
  const code = character.charCodeAt(0);
  if (code < 0x80) return [code];
  const found = tableOf(encoding).get(character);
  if (!found) throw new Error(`${character} is not in ${encoding}`);
  return found;
}

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let lead = 0x80; lead < 0x100; lead++) {
    for (const bytes of [[lead], ...Array.from({ length: 0xc0 }, (_, trail) => [lead, trail + 0x40])]) {
      const [character, ...rest] = decoder.decode(Uint8Array.from(bytes));
      const isWhole = character !== undefined && character !== '\ufffd' && rest.length === 0;
      if (isWhole && !table.has(character)) table.set(character, bytes);
    }
  }
  tables.set(encoding, table);
  return table;
}
