import {
  contentTypeOf,
  removeContentType,
  setContentType,
} from '../../../../src/standin/file/package/contentTypes';
import { OfficePackage } from '../../../../src/standin/file/package/officePackage';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

function packageWith(types: string): OfficePackage {
  const file = new OfficePackage([]);
  file.write('[Content_Types].xml', types);
  return file;
}

const types = () =>
  packageWith(
    `<Types xmlns="${NAMESPACE}"><Default Extension="XML" ContentType="application/xml"/><Override PartName="/xl/Workbook.xml" ContentType="book"/></Types>`,
  );

describe('content types', () => {
  test('a part has its own type, else that of its extension, else none', () => {
    expect(contentTypeOf(types(), 'xl/workbook.xml')).toBe('book');
    expect(contentTypeOf(types(), 'xl/other.xml')).toBe('application/xml');
    expect(contentTypeOf(types(), 'a.png')).toBe('');
  });

  test('a new declaration takes the place of an old one', () => {
    const file = types();
    setContentType(file, 'xl/workbook.xml', 'template');
    expect(contentTypeOf(file, 'xl/workbook.xml')).toBe('template');
    expect(file.text('[Content_Types].xml').match(/workbook/gi)).toHaveLength(1);
  });

  test('a declaration can be taken out and then is that of the extension', () => {
    const file = types();
    removeContentType(file, 'xl/workbook.xml');
    removeContentType(file, 'xl/none.xml');
    expect(contentTypeOf(file, 'xl/workbook.xml')).toBe('application/xml');
  });

  test('a list with a prefix gets entries of its own namespace', () => {
    const file = packageWith(`<t:Types xmlns:t="${NAMESPACE}"></t:Types>`);
    setContentType(file, 'xl/a.xml', 'a');
    expect(file.text('[Content_Types].xml')).toContain(`<Override xmlns="${NAMESPACE}"`);
    expect(contentTypeOf(file, 'xl/a.xml')).toBe('a');
  });
});
