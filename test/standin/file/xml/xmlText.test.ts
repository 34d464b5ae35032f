import { xmlText } from '../../../../src/standin/file/xml/xmlText';

describe('xmlText', () => {
  test('reads UTF-8', () => {
    expect(xmlText(new TextEncoder().encode('<a>计划</a>'))).toBe('<a>计划</a>');
  });

  test('drops a byte order mark', () => {
    expect(xmlText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x3c, 0x61, 0x2f, 0x3e))).toBe('<a/>');
  });

  test.each([
    ['little', [0xff, 0xfe], (unit: number) => [unit & 255, unit >> 8]],
    ['big', [0xfe, 0xff], (unit: number) => [unit >> 8, unit & 255]],
  ])('reads UTF-16 with the %s end first and corrects what it says of itself', (_, mark, order) => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>计😀</a>';
    const units = Array.from({ length: text.length }, (__, index) => text.charCodeAt(index));
    expect(xmlText(Uint8Array.from([...mark, ...units.flatMap(order)]))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><a>计😀</a>',
    );
  });

  test('reads UTF-16 that is longer than its buffer', () => {
    const text = '<a>' + '需'.repeat(20_000) + '</a>';
    const bytes = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(text, (c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]).flat(),
    ]);
    expect(xmlText(bytes)).toBe(text);
  });
});
