import { isStrict, toStrict } from '../../../../src/standin/file/package/strict';

describe('strict files', () => {
  test('are told by their namespace', () => {
    expect(isStrict('http://purl.oclc.org/ooxml/spreadsheetml/main')).toBe(true);
    expect(isStrict('http://schemas.openxmlformats.org/spreadsheetml/2006/main')).toBe(false);
    expect(isStrict(undefined)).toBe(false);
  });

  test.each([
    [
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    ],
    [
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table',
      'http://purl.oclc.org/ooxml/officeDocument/relationships/table',
    ],
    [
      'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
      'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
    ],
    ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'http://purl.oclc.org/ooxml/drawingml/chart'],
  ])('call %s %s', (transitional, strict) => {
    expect(toStrict(`<a xmlns="${transitional}"/>`)).toBe(`<a xmlns="${strict}"/>`);
  });

  test('keep addresses that both share', () => {
    const shared = '<a xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
    expect(toStrict(shared)).toBe(shared);
  });
});
