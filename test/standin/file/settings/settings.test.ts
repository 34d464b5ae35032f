import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../../src/standin/file/saveWorkbook';
import { ADDIN_ID } from '../../../../src/standin/file/settings/webExtensions';
import { OFFICE, override, plainParts } from '../support/plainWorkbook';
import { sheetWith, workbookWith } from '../support/records';
import { changedParts, partOf, zipOf } from '../support/zips';

const OFFICE_2011 = 'http://schemas.microsoft.com/office/2011/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook that another add-in, and perhaps ours, has settings in, with the prefixes that Office writes. */
function withAddins(...ids: string[]): Uint8Array {
  const parts = plainParts({
    sheets: [{ name: 'S', xml: '<sheetData/>' }],
    extraTypes:
      override('/xl/webextensions/taskpanes.xml', 'application/vnd.ms-office.webextensiontaskpanes+xml') +
      ids
        .map((_, index) =>
          override(
            `/xl/webextensions/webextension${index + 1}.xml`,
            'application/vnd.ms-office.webextension+xml',
          ),
        )
        .join(''),
  });
  parts['_rels/.rels'] = String(parts['_rels/.rels']).replace(
    '</Relationships>',
    `<Relationship Id="rId9" Type="${OFFICE_2011}/webextensiontaskpanes" Target="/xl/webextensions/taskpanes.xml"/></Relationships>`,
  );
  parts['xl/webextensions/taskpanes.xml'] =
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
    ids
      .map(
        (_, index) =>
          `<wetp:taskpane dockstate="right" visibility="1" width="350" row="4"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rId${index + 1}"/></wetp:taskpane>`,
      )
      .join('') +
    '</wetp:taskpanes>';
  parts['xl/webextensions/_rels/taskpanes.xml.rels'] =
    `<Relationships xmlns="${PACKAGE}">` +
    ids
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${OFFICE_2011}/webextension" Target="webextension${index + 1}.xml"/>`,
      )
      .join('') +
    '</Relationships>';
  ids.forEach((id, index) => {
    parts[`xl/webextensions/webextension${index + 1}.xml`] =
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${index}}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/><we:properties><we:property name="mine" value="{&quot;of&quot;:${index}}"/></we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`;
  });
  return zipOf(parts);
}

const settings = new Map([['crewplan', '{"version":1,"mode":"solved","note":"a \\"b\\" <c> 计划"}']]);

describe('settings', () => {
  test('travel with a new workbook', () => {
    const saved = saveWorkbook(null, workbookWith([sheetWith('S', {})], { settings }));
    expect(readWorkbook(saved).settings).toEqual(settings);
    expect(partOf(saved, '[Content_Types].xml')).toContain('vnd.ms-office.webextension+xml');
    expect(partOf(saved, '_rels/.rels')).toContain('Target="xl/webextensions/taskpanes.xml"');
  });

  test('open no task pane by themselves', () => {
    const saved = saveWorkbook(null, workbookWith([sheetWith('S', {})], { settings }));
    expect(partOf(saved, 'xl/webextensions/taskpanes.xml')).toContain('visibility="0"');
  });

  test('are only our own', () => {
    expect(readWorkbook(withAddins('wa104380862')).settings).toEqual(new Map());
    expect(readWorkbook(withAddins('wa104380862', ADDIN_ID)).settings).toEqual(
      new Map([['mine', '{"of":1}']]),
    );
    expect(readWorkbook(withAddins(`{${ADDIN_ID.toUpperCase()}}`)).settings.size).toBe(1);
  });

  test("join another add-in's without touching them", () => {
    const original = withAddins('wa104380862');
    const saved = saveWorkbook(original, { ...readWorkbook(original), settings });
    expect(readWorkbook(saved).settings).toEqual(settings);
    expect(changedParts(original, saved)).not.toContain('xl/webextensions/webextension1.xml');
    expect(partOf(saved, 'xl/webextensions/taskpanes.xml')).toMatch(
      /r:id="rId1"\/><\/wetp:taskpane><wetp:taskpane [^>]*><wetp:webextensionref [^>]*r:id="rId2"\/><\/wetp:taskpane><\/wetp:taskpanes>$/,
    );
  });

  test('take the place of earlier ones', () => {
    const original = withAddins('wa104380862', ADDIN_ID);
    const saved = saveWorkbook(original, { ...readWorkbook(original), settings });
    expect(readWorkbook(saved).settings).toEqual(settings);
    expect(partOf(saved, 'xl/webextensions/webextension2.xml')).toContain(
      '<we:properties><we:property name="crewplan"',
    );
    expect(changedParts(original, saved).filter((part) => part.includes('webext'))).toEqual([
      'xl/webextensions/webextension2.xml',
    ]);
  });

  /** The stores that a part names, the one it goes by first. */
  const stores = (file: Uint8Array, part: string): string[] =>
    [...partOf(file, part).matchAll(/reference [^>]*storeType="(\w+)"/g)].map(([, type]) => type!);

  test('are for an add-in that was deployed centrally as for the one of its developer', () => {
    const saved = saveWorkbook(null, workbookWith([sheetWith('S', {})], { settings }));
    const part = 'xl/webextensions/webextension1.xml';
    expect(stores(saved, part)).toEqual(['Registry', 'EXCatalog']);
    expect(partOf(saved, part)).toMatch(
      new RegExp(
        `<alternateReferences><reference id="${ADDIN_ID}" version="[\\d.]+" store="EXCatalog" storeType="EXCatalog"/></alternateReferences>`,
      ),
    );
  });

  test('name the central deployment in a part that was written without it, once', () => {
    const part = 'xl/webextensions/webextension1.xml';
    const original = withAddins(ADDIN_ID);
    const saved = saveWorkbook(original, { ...readWorkbook(original), settings });
    expect(stores(saved, part)).toEqual(['Registry', 'EXCatalog']);
    const again = saveWorkbook(saved, { ...readWorkbook(saved), settings: new Map([['crewplan', '{}']]) });
    expect(stores(again, part)).toEqual(['Registry', 'EXCatalog']);
    expect(readWorkbook(again).settings).toEqual(new Map([['crewplan', '{}']]));
  });

  test('can be emptied', () => {
    const original = withAddins(ADDIN_ID);
    const saved = saveWorkbook(original, { ...readWorkbook(original), settings: new Map() });
    expect(readWorkbook(saved).settings).toEqual(new Map());
  });

  test('change nothing when they are the same', () => {
    const original = withAddins(ADDIN_ID);
    const saved = saveWorkbook(original, readWorkbook(original));
    expect(changedParts(original, saved).filter((part) => part.includes('webext'))).toEqual([]);
  });

  test('lie under the id of the manifest', () => {
    const manifest = path.resolve(__dirname, '../../../../manifest.xml');
    if (!existsSync(manifest)) return;
    expect(readFileSync(manifest, 'utf8')).toContain(`<Id>${ADDIN_ID}</Id>`);
  });
});
