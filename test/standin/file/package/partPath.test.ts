import {
  folderOf,
  relationshipsPath,
  relativeTarget,
  resolveTarget,
} from '../../../../src/standin/file/package/partPath';

describe('part paths', () => {
  test('a folder ends with its slash, the root has none', () => {
    expect(folderOf('xl/worksheets/sheet1.xml')).toBe('xl/worksheets/');
    expect(folderOf('[Content_Types].xml')).toBe('');
  });

  test('relationships lie in a folder beside their part', () => {
    expect(relationshipsPath('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
    expect(relationshipsPath('')).toBe('_rels/.rels');
  });

  test.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/worksheets/sheet1.xml', '/xl/tables/table1.xml', 'xl/tables/table1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['', '/xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/a.xml', './b.xml', 'xl/b.xml'],
  ])('from %p the target %p is %p', (from, target, path) => {
    expect(resolveTarget(from, target)).toBe(path);
  });

  test.each([
    ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', '../tables/table1.xml'],
    ['xl/drawings/drawing1.xml', 'xl/charts/chart1.xml', '../charts/chart1.xml'],
    ['xl/workbook.xml', 'customXml/item1.xml', '../customXml/item1.xml'],
    ['xl/workbook.xml', 'xl/styles.xml', 'styles.xml'],
  ])('from %p the path %p is written %p', (from, to, target) => {
    expect(relativeTarget(from, to)).toBe(target);
    expect(resolveTarget(from, target)).toBe(to);
  });
});
