import { deflateSync } from 'fflate';
import { FileProblem } from '../../../../src/standin/file/problem';
import { inflateEntry, readZip, STORED } from '../../../../src/standin/file/zip/readZip';
import { packEntry } from '../../../../src/standin/file/zip/writeZip';
import { zipOf } from '../support/zips';

const content = Uint8Array.from({ length: 200_000 }, (_, index) => (index * index) % 251);

describe('inflateEntry', () => {
  test('undoes packEntry', () => {
    expect(inflateEntry(packEntry('a.bin', content))).toEqual(content);
  });

  test('undoes another program, in many chunks', () => {
    const [entry] = readZip(zipOf({ 'a.bin': content }));
    expect(inflateEntry(entry!)).toEqual(content);
  });

  test('gives the bytes of a file that is stored as it is', () => {
    const entry = { ...packEntry('a.bin', content), method: STORED, packed: content };
    expect(inflateEntry(entry)).toBe(content);
  });

  test('gives no bytes for an empty file', () => {
    expect(inflateEntry(packEntry('empty.xml', new Uint8Array()))).toHaveLength(0);
  });

  test('stops a part that is longer than it says, and names it', () => {
    const zeros = new Uint8Array(50_000_000);
    const bomb = { ...packEntry('bomb.xml', content), size: 1000, packed: deflateSync(zeros) };
    expect(() => inflateEntry(bomb)).toThrow(new FileProblem('damaged', 'bomb.xml'));
  });

  test('calls a part that is shorter than it says damaged', () => {
    const entry = packEntry('a.bin', content);
    expect(() => inflateEntry({ ...entry, size: entry.size + 1 })).toThrow(FileProblem);
  });

  test('calls a part with one flipped bit damaged', () => {
    const entry = packEntry('a.bin', content);
    const flipped = entry.packed.slice();
    flipped[1000]! ^= 4;
    expect(() => inflateEntry({ ...entry, packed: flipped })).toThrow(new FileProblem('damaged', 'a.bin'));
  });

  test('calls a wrong check sum damaged', () => {
    const entry = packEntry('a.bin', content);
    expect(() => inflateEntry({ ...entry, crc: entry.crc ^ 1 })).toThrow(FileProblem);
  });
});
