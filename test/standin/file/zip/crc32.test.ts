import { crc32 as reference } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../../src/standin/file/zip/crc32';

describe('crc32', () => {
  test('gives the check value of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  test('is 0 for no bytes', () => {
    expect(crc32(new Uint8Array())).toBe(0);
  });

  test('never is negative', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(crc32(bytes)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  const known = reference as ((bytes: Uint8Array) => number) | undefined;
  (known ? test : test.skip)('agrees with zlib on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(crc32(bytes)).toBe(known!(bytes));
      }),
    );
  });
});
