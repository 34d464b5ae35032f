import { contentTypeOf, setContentType } from '../../../../src/standin/file/package/contentTypes';
import { OfficePackage } from '../../../../src/standin/file/package/officePackage';
import { addRelationship } from '../../../../src/standin/file/package/relationships';
import { removePart } from '../../../../src/standin/file/package/removePart';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Two sheets with a drawing each; both drawings show the same picture. */
function twoSheets(): OfficePackage {
  const file = new OfficePackage([]);
  file.write('[Content_Types].xml', `<Types xmlns="${NAMESPACE}"></Types>`);
  for (const number of [1, 2]) {
    file.write(`xl/sheet${number}.xml`, '<a/>');
    file.write(`xl/drawing${number}.xml`, '<a/>');
    setContentType(file, `xl/drawing${number}.xml`, 'drawing');
    addRelationship(file, `xl/sheet${number}.xml`, 'drawing', `xl/drawing${number}.xml`);
    addRelationship(file, `xl/drawing${number}.xml`, 'image', 'xl/image1.png');
  }
  file.write('xl/image1.png', 'picture');
  return file;
}

describe('removePart', () => {
  test('takes along what hangs on the part alone, with types and relationships', () => {
    const file = twoSheets();
    removePart(file, 'xl/sheet1.xml');
    expect(file.has('xl/drawing1.xml')).toBe(false);
    expect(file.has('xl/_rels/sheet1.xml.rels')).toBe(false);
    expect(file.has('xl/_rels/drawing1.xml.rels')).toBe(false);
    expect(contentTypeOf(file, 'xl/drawing1.xml')).toBe('');
  });

  test('leaves what another part needs', () => {
    const file = twoSheets();
    removePart(file, 'xl/sheet1.xml');
    expect(file.has('xl/image1.png')).toBe(true);
    expect(file.has('xl/drawing2.xml')).toBe(true);
    removePart(file, 'xl/sheet2.xml');
    expect(file.has('xl/image1.png')).toBe(false);
  });

  test('ends where parts refer to each other in a ring', () => {
    const file = twoSheets();
    addRelationship(file, 'xl/drawing1.xml', 'back', 'xl/sheet1.xml');
    removePart(file, 'xl/sheet1.xml');
    expect(file.has('xl/drawing1.xml')).toBe(false);
  });
});
