import { OfficePackage } from '../../../../src/standin/file/package/officePackage';
import {
  addRelationship,
  isKind,
  readRelationships,
  removeRelationship,
} from '../../../../src/standin/file/package/relationships';
import { OFFICE } from '../support/plainWorkbook';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TABLE = `${OFFICE}/table`;

function packageWith(relationships?: string): OfficePackage {
  const file = new OfficePackage([]);
  file.write('xl/sheet1.xml', '<a/>');
  if (relationships !== undefined) file.write('xl/_rels/sheet1.xml.rels', relationships);
  return file;
}

describe('readRelationships', () => {
  test('resolves targets and leaves outside addresses alone', () => {
    const file = packageWith(
      `<Relationships xmlns="${NAMESPACE}"><Relationship Id="r1" Type="${TABLE}" Target="../tables/t.xml"/>` +
        `<Relationship Id="r2" Type="${OFFICE}/hyperlink" Target="https://example.com/a?b=1&amp;c=2" TargetMode="External"/></Relationships>`,
    );
    const [table, link] = readRelationships(file, 'xl/sheet1.xml');
    expect(table).toEqual({ id: 'r1', type: TABLE, target: 'tables/t.xml', external: false });
    expect(link).toMatchObject({ target: 'https://example.com/a?b=1&c=2', external: true });
  });

  test('finds the part behind an address with codes in it', () => {
    const targets = (target: string, ...parts: string[]) => {
      const file = packageWith(
        `<Relationships xmlns="${NAMESPACE}"><Relationship Id="r1" Type="${TABLE}" Target="${target}"/></Relationships>`,
      );
      for (const part of parts) file.write(part, '<a/>');
      return readRelationships(file, 'xl/sheet1.xml')[0]?.target;
    };
    expect(targets('%E8%A1%A8%201.xml', 'xl/表 1.xml')).toBe('xl/表 1.xml');
    expect(targets('a%20b.xml', 'xl/a%20b.xml')).toBe('xl/a%20b.xml');
    expect(targets('100%FF.xml')).toBe('xl/100%FF.xml');
  });

  test('finds none where there is no file of them', () => {
    expect(readRelationships(packageWith(), 'xl/sheet1.xml')).toEqual([]);
  });

  test('knows a kind in transitional and in strict files, and never outside the file', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships/table';
    const base = { id: 'r', target: 't', external: false };
    expect(isKind({ ...base, type: TABLE }, 'table')).toBe(true);
    expect(isKind({ ...base, type: strict }, 'table')).toBe(true);
    expect(isKind({ ...base, type: TABLE }, 'chart')).toBe(false);
    expect(isKind({ ...base, type: TABLE, external: true }, 'table')).toBe(false);
  });
});

describe('addRelationship', () => {
  test('makes the file of relationships with the first one', () => {
    const file = packageWith();
    expect(addRelationship(file, 'xl/sheet1.xml', TABLE, 'xl/tables/t.xml')).toBe('rId1');
    expect(readRelationships(file, 'xl/sheet1.xml')).toEqual([
      { id: 'rId1', type: TABLE, target: 'xl/tables/t.xml', external: false },
    ]);
    expect(file.text('xl/_rels/sheet1.xml.rels')).toContain('Target="tables/t.xml"');
  });

  test('gives an id that is free', () => {
    const file = packageWith(
      `<Relationships xmlns="${NAMESPACE}"><Relationship Id="rId2" Type="${TABLE}" Target="t.xml"/></Relationships>`,
    );
    expect(addRelationship(file, 'xl/sheet1.xml', TABLE, 'xl/u.xml')).toBe('rId3');
    expect(addRelationship(file, 'xl/sheet1.xml', TABLE, 'xl/v.xml')).toBe('rId4');
  });

  test('opens a list that is written self-closing', () => {
    const file = packageWith(`<Relationships xmlns="${NAMESPACE}"/>`);
    addRelationship(file, 'xl/sheet1.xml', TABLE, 'xl/t.xml');
    expect(readRelationships(file, 'xl/sheet1.xml')).toHaveLength(1);
  });

  test('keeps to the namespace where the part uses a prefix', () => {
    const file = packageWith(`<p:Relationships xmlns:p="${NAMESPACE}"></p:Relationships>`);
    addRelationship(file, 'xl/sheet1.xml', TABLE, 'xl/t.xml');
    expect(file.text('xl/_rels/sheet1.xml.rels')).toContain(`<Relationship xmlns="${NAMESPACE}"`);
    expect(readRelationships(file, 'xl/sheet1.xml')).toHaveLength(1);
  });
});

describe('removeRelationship', () => {
  test('takes one out, and the file with the last one', () => {
    const file = packageWith();
    const first = addRelationship(file, 'xl/sheet1.xml', TABLE, 'xl/t.xml');
    const second = addRelationship(file, 'xl/sheet1.xml', TABLE, 'xl/u.xml');
    removeRelationship(file, 'xl/sheet1.xml', first);
    expect(readRelationships(file, 'xl/sheet1.xml').map(({ id }) => id)).toEqual([second]);
    removeRelationship(file, 'xl/sheet1.xml', second);
    expect(file.has('xl/_rels/sheet1.xml.rels')).toBe(false);
  });

  test('does nothing for an id that is not there', () => {
    const file = packageWith();
    removeRelationship(file, 'xl/sheet1.xml', 'rId9');
    addRelationship(file, 'xl/sheet1.xml', TABLE, 'xl/t.xml');
    removeRelationship(file, 'xl/sheet1.xml', 'rId9');
    expect(readRelationships(file, 'xl/sheet1.xml')).toHaveLength(1);
  });
});
