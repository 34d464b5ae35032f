import { openPackage } from '../../../../src/standin/file/package/openPackage';
import { OfficePackage } from '../../../../src/standin/file/package/officePackage';
import { FileProblem } from '../../../../src/standin/file/problem';
import { readZip } from '../../../../src/standin/file/zip/readZip';
import { richWorkbook } from '../support/richWorkbook';
import { changedParts, partOf, zipOf } from '../support/zips';

function packageOf(parts: Record<string, string>): OfficePackage {
  return new OfficePackage(readZip(zipOf(parts)));
}

describe('OfficePackage', () => {
  test('leaves every part as it came when nothing is written', () => {
    const bytes = richWorkbook();
    expect(changedParts(bytes, openPackage(bytes).toBytes())).toEqual([]);
  });

  test('leaves a part as it came when it is only read', () => {
    const file = packageOf({ 'a.xml': '\ufeff<a />' });
    expect(file.text('a.xml')).toBe('<a />');
    expect(partOf(file.toBytes(), 'a.xml')).toBe(partOf(zipOf({ 'a.xml': '\ufeff<a />' }), 'a.xml'));
  });

  test('writes, adds and removes parts in place', () => {
    const file = packageOf({ 'a.xml': '<a/>', 'b.xml': '<b/>', 'c.xml': '<c/>' });
    file.write('b.xml', '<b>计划</b>');
    file.write('d.xml', '<d/>');
    file.remove('c.xml');
    const bytes = file.toBytes();
    expect(readZip(bytes).map(({ path }) => path)).toEqual(['a.xml', 'b.xml', 'd.xml']);
    expect(partOf(bytes, 'b.xml')).toBe('<b>计划</b>');
  });

  test('finds parts whatever the case of their name, and keeps that of the file', () => {
    const file = packageOf({ 'xl/SharedStrings.xml': '<sst/>' });
    expect(file.has('xl/sharedStrings.xml')).toBe(true);
    file.write('xl/sharedStrings.xml', '<sst count="0"/>');
    expect(file.paths).toEqual(['xl/SharedStrings.xml']);
  });

  test('names the part that is missing', () => {
    expect(() => packageOf({ 'a.xml': '<a/>' }).text('b.xml')).toThrow(new FileProblem('damaged', 'b.xml'));
  });

  test('names the part that is not XML', () => {
    expect(() => packageOf({ 'a.xml': '<a>' }).xml('a.xml')).toThrow(new FileProblem('damaged', 'a.xml'));
  });

  test('finds the first number that is free', () => {
    const file = packageOf({ 'xl/sheet1.xml': '<a/>', 'xl/sheet3.xml': '<a/>' });
    expect(file.freePath('xl/sheet', '.xml')).toBe('xl/sheet2.xml');
  });

  test('says it in the words of strict files where the file is one', () => {
    const file = packageOf({ 'a.xml': '<a/>' });
    file.strict = true;
    file.write('b.xml', '<b xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');
    expect(file.text('b.xml')).toBe('<b xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>');
  });
});
