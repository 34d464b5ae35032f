import fc from 'fast-check';
import { packEntry, writeZip } from '../../../../src/standin/file/zip/writeZip';
import { readZip } from '../../../../src/standin/file/zip/readZip';
import { bytesOf, zipOf } from '../support/zips';

describe('writeZip', () => {
  test('makes a zip that another program reads', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}\.xml$/), fc.uint8Array({ maxLength: 300 })), {
          selector: ([path]) => path,
          maxLength: 6,
        }),
        (files) => {
          const zip = writeZip(files.map(([path, content]) => packEntry(path, content)));
          expect(bytesOf(zip)).toEqual(Object.fromEntries(files));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('copies packed bytes as they are', () => {
    const before = readZip(zipOf({ 'a.xml': 'text '.repeat(1000), 'b.bin': Uint8Array.of(1, 2, 3) }));
    const after = readZip(writeZip(before));
    expect(after.map(({ packed }) => [...packed])).toEqual(before.map(({ packed }) => [...packed]));
  });

  test('makes the same bytes of the same parts, whenever it is', () => {
    const make = () => writeZip([packEntry('a.xml', Uint8Array.of(1, 2, 3))]);
    expect(make()).toEqual(make());
  });
});
