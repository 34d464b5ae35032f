import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { draw, icons } from '../../assets/make-icons';
import { encodePng } from '../../assets/png';

const assets = join(__dirname, '../../assets');

describe('the icons', () => {
  it('are what their script draws', () => {
    for (const [name, bytes] of icons()) {
      const committed = readFileSync(join(assets, name));
      // The packed bytes may differ between zlib versions, the picture may not.
      expect([name, pixels(committed).equals(pixels(bytes))]).toEqual([name, true]);
    }
  });

  it('are transparent outside their shapes and smooth at their edges', () => {
    const circle = draw([{ colour: [255, 0, 0], covers: (x, y) => Math.hypot(x - 0.5, y - 0.5) < 0.4 }], 16);
    const alpha = (x: number, y: number) => circle.rgba[(y * 16 + x) * 4 + 3];
    expect(alpha(0, 0)).toBe(0);
    expect(alpha(8, 8)).toBe(255);
    expect(
      circle.rgba.filter((value, index) => index % 4 === 3 && value > 0 && value < 255).length,
    ).toBeGreaterThan(10);
  });
});

describe('the PNG writer', () => {
  it('writes a signature, a header with the size and a closing chunk', () => {
    const png = Buffer.from(encodePng({ width: 2, height: 1, rgba: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8) }));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 1]);
    expect([...pixels(png)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(png.subarray(-8).toString('hex')).toBe('49454e44ae426082');
  });
});

/** The unpacked rows of the one IDAT chunk. */
function pixels(png: Uint8Array): Buffer {
  const buffer = Buffer.from(png);
  const start = buffer.indexOf('IDAT');
  return inflateSync(buffer.subarray(start + 4, start + 4 + buffer.readUInt32BE(start - 4)));
}
