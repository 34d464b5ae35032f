import { MAX_EXPANDED_BYTES, MAX_PART_BYTES, MAX_PARTS } from '../../../../src/standin/file/limits';
import { FileProblem } from '../../../../src/standin/file/problem';
import { inflateEntry, readZip, STORED, type ZipEntry } from '../../../../src/standin/file/zip/readZip';
import { packEntry, writeZip } from '../../../../src/standin/file/zip/writeZip';
import { zipOf } from '../support/zips';

const text = (words: string) => new TextEncoder().encode(words);

function problemOf(action: () => unknown): FileProblem {
  try {
    action();
  } catch (problem) {
    if (problem instanceof FileProblem) return problem;
    throw problem;
  }
  throw new Error('no problem was raised');
}

function entry(path: string, rest: Partial<ZipEntry> = {}): ZipEntry {
  return { ...packEntry(path, text('content of the part')), ...rest };
}

describe('readZip', () => {
  test('lists files in the order in which they lie', () => {
    const zip = zipOf({ 'b.xml': 'two', 'a/c.xml': 'three' });
    expect(readZip(zip).map(({ path }) => path)).toEqual(['b.xml', 'a/c.xml']);
  });

  test('reads a zip that stands inside a larger buffer', () => {
    const zip = zipOf({ 'a.xml': 'one' });
    const larger = new Uint8Array(zip.length + 7);
    larger.set(zip, 7);
    expect(readZip(larger.subarray(7)).map(({ path }) => path)).toEqual(['a.xml']);
  });

  test('takes back slashes and leading slashes for ordinary paths', () => {
    const zip = writeZip([entry('\\xl\\workbook.xml'), entry('/a.xml')]);
    expect(readZip(zip).map(({ path }) => path)).toEqual(['xl/workbook.xml', 'a.xml']);
  });

  test('leaves folders out', () => {
    expect(readZip(writeZip([entry('xl/'), entry('xl/a.xml')])).map(({ path }) => path)).toEqual([
      'xl/a.xml',
    ]);
  });

  test('reads Chinese names', () => {
    expect(readZip(writeZip([entry('附件/计划.xml')]))[0]?.path).toBe('附件/计划.xml');
  });

  test('calls a file that was cut short damaged', () => {
    const zip = zipOf({ 'a.xml': 'x'.repeat(500) });
    expect(problemOf(() => readZip(zip.subarray(0, zip.length - 30))).code).toBe('damaged');
  });

  test('calls a directory that points outside the file damaged', () => {
    const zip = zipOf({ 'a.xml': 'one' });
    const end = zip.length - 22;
    new DataView(zip.buffer, zip.byteOffset).setUint32(end + 16, zip.length + 1000, true);
    expect(problemOf(() => readZip(zip)).code).toBe('damaged');
  });

  test('calls a file in a method that Office does not use damaged and names it', () => {
    const problem = problemOf(() => readZip(writeZip([entry('a.xml', { method: 12 })])));
    expect(problem).toMatchObject({ code: 'damaged', detail: 'a.xml' });
  });

  test('tells a password on the zip itself', () => {
    const zip = writeZip([entry('a.xml')]);
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 22 + 16, true);
    view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
    expect(problemOf(() => readZip(zip)).code).toBe('encrypted');
  });

  test('refuses a part that declares more than the limit, without inflating it', () => {
    const problem = problemOf(() => readZip(writeZip([entry('bomb.xml', { size: MAX_PART_BYTES + 1 })])));
    expect(problem.code).toBe('tooLarge');
    expect(problem.detail).toContain('bomb.xml');
  });

  test('refuses parts that together declare more than the limit', () => {
    const count = Math.ceil(MAX_EXPANDED_BYTES / MAX_PART_BYTES) + 1;
    const many = Array.from({ length: count }, (_, index) =>
      entry(`part${index}.xml`, { size: MAX_PART_BYTES }),
    );
    expect(problemOf(() => readZip(writeZip(many))).code).toBe('tooLarge');
  });

  test('refuses more parts than the limit', () => {
    const zip = writeZip([entry('a.xml')]);
    new DataView(zip.buffer).setUint16(zip.length - 22 + 10, MAX_PARTS + 1, true);
    expect(problemOf(() => readZip(zip)).code).toBe('tooLarge');
  });

  test('reads sizes that a streaming writer put into the zip64 field', () => {
    const zip = zip64Of('a.xml', text('sixty-four bits'));
    const [only] = readZip(zip);
    expect(new TextDecoder().decode(inflateEntry(only!))).toBe('sixty-four bits');
  });
});

/** A zip whose directory holds the sizes and the offset of its one file in the zip64 extra field alone. */
function zip64Of(path: string, content: Uint8Array): Uint8Array {
  const name = text(path);
  const { crc } = packEntry(path, content);
  const local = 30 + name.length + content.length;
  const directory = 46 + name.length + 28;
  const zip = new Uint8Array(local + directory + 56 + 20 + 22);
  const view = new DataView(zip.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(26, name.length, true);
  zip.set(name, 30);
  zip.set(content, 30 + name.length);
  view.setUint32(local, 0x02014b50, true);
  view.setUint16(local + 10, STORED, true);
  view.setUint32(local + 16, crc, true);
  for (const at of [20, 24, 42]) view.setUint32(local + at, 0xffffffff, true);
  view.setUint16(local + 28, name.length, true);
  view.setUint16(local + 30, 28, true);
  zip.set(name, local + 46);
  const extra = local + 46 + name.length;
  view.setUint16(extra, 1, true);
  view.setUint16(extra + 2, 24, true);
  view.setBigUint64(extra + 4, BigInt(content.length), true);
  view.setBigUint64(extra + 12, BigInt(content.length), true);
  const end64 = local + directory;
  view.setUint32(end64, 0x06064b50, true);
  view.setBigUint64(end64 + 32, 1n, true);
  view.setBigUint64(end64 + 48, BigInt(local), true);
  view.setUint32(end64 + 56, 0x07064b50, true);
  view.setBigUint64(end64 + 64, BigInt(end64), true);
  view.setUint32(end64 + 76, 0x06054b50, true);
  view.setUint16(end64 + 86, 0xffff, true);
  return zip;
}
