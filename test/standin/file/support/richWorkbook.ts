import { MAIN, override, plainParts } from './plainWorkbook';
import { STYLES, THEME } from './styles';
import { zipOf } from './zips';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE_FILE = 'application/vnd.openxmlformats-officedocument';

const FORECAST =
  '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:E6"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '<selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="12.5" customWidth="1"/><col min="2" max="3" width="9" style="4"/></cols>' +
  '<sheetData><row r="1" spans="1:5" ht="20" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="E1" t="s"><v>3</v></c></row>' +
  '<row r="2" spans="1:5"><c r="A2" s="1"><v>46023</v></c><c r="B2"><v>120000</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*$E$2/3600</f><v>8000</v></c><c r="E2" s="2"><v>240</v></c></row>' +
  '<row r="3" spans="1:5"><c r="A3" s="1"><v>46054</v></c><c r="B3"><v>90000</v></c><c r="C3"><f t="shared" si="0"/><v>6000</v></c></row>' +
  '<row r="4" spans="1:5"><c r="A4" s="1"><v>46082</v></c><c r="B4"><v>60000</v></c><c r="C4"><f t="shared" si="0"/><v>4000</v></c></row>' +
  '<row r="5" hidden="1"/><row r="6"><c r="A6" t="inlineStr"><is><r><rPr><b/></rPr><t>Bold</t></r><r><t xml:space="preserve"> and plain</t></r></is></c></row></sheetData>' +
  '<autoFilter ref="A1:C4"/><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>' +
  '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$B2&gt;100000</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" promptTitle="Pick" sqref="E4"><formula1>"CN,None"</formula1></dataValidation>' +
  '<dataValidation type="whole" sqref="B2:B4"><formula1>0</formula1><formula2>1000000</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="E1" location="\'Old plan\'!A1" display="there"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;P of &amp;N</oddFooter></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>' +
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  "<x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'Old plan'!A2:A4</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>";

const OLD_PLAN =
  '<sheetData><row r="1"><c r="A1" t="s"><v>4</v></c><c r="B1" t="s"><v>5</v></c></row><row r="2"><c r="A2"><v>10</v></c><c r="B2"><f>OldPlan[[#This Row],[Heads]]*2</f><v>20</v></c></row>' +
  '<row r="3"><c r="A3"><v>12</v></c><c r="B3"><f>OldPlan[[#This Row],[Heads]]*2</f><v>24</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>';

const OLD_TABLE =
  `<table xmlns="${MAIN}" id="7" name="OldPlan" displayName="OldPlan" ref="A1:B3" totalsRowShown="0" headerRowDxfId="1"><autoFilter ref="A1:B3"/>` +
  '<tableColumns count="2"><tableColumn id="1" name="Heads" dataDxfId="0"/><tableColumn id="3" name="Double"><calculatedColumnFormula>OldPlan[[#This Row],[Heads]]*2</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

const PIE =
  `<c:chartSpace xmlns:c="${CHART}"><c:chart><c:plotArea><c:pieChart><c:ser><c:idx val="0"/><c:order val="0"/>` +
  "<c:val><c:numRef><c:f>'Old plan'!$A$2:$A$3</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>";

const ON_SHEET =
  `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  '<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Pie"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  '<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
  '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="Note"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>A text box</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';

/** A workbook of the sort that planners keep: everything here that records do not hold must survive a save. */
export function richParts() {
  return plainParts({
    sheets: [
      {
        name: 'Forecast',
        xml: FORECAST,
        links: [
          {
            id: 'rId1',
            kind: 'drawing',
            target: '../drawings/drawing1.xml',
            xml: ON_SHEET,
            contentType: `${OFFICE_FILE}.drawing+xml`,
          },
          {
            id: 'rId2',
            kind: 'comments',
            target: '../comments1.xml',
            xml: COMMENTS,
            contentType: `${OFFICE_FILE}.spreadsheetml.comments+xml`,
          },
          {
            id: 'rId3',
            kind: 'vmlDrawing',
            target: '../drawings/vmlDrawing1.vml',
            xml: VML,
            contentType: `${OFFICE_FILE}.vmlDrawing`,
          },
        ],
      },
      {
        name: 'Old plan',
        xml: OLD_PLAN,
        links: [
          {
            id: 'rId1',
            kind: 'table',
            target: '../tables/table1.xml',
            xml: OLD_TABLE,
            contentType: `${OFFICE_FILE}.spreadsheetml.table+xml`,
          },
        ],
      },
    ],
    sharedStrings:
      `<sst xmlns="${MAIN}" count="6" uniqueCount="6"><si><t>Month</t></si><si><t>Calls</t></si><si><r><t>Ho</t></r><r><rPr><b/></rPr><t>urs</t></r></si>` +
      '<si><t>AHT</t><phoneticPr fontId="1"/></si><si><t>Heads</t></si><si><t>Double</t></si></sst>',
    styles: STYLES,
    theme: THEME,
    before:
      '<fileVersion appName="xl"/><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>',
    after:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Forecast!$A$1:$C$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Forecast!$A$1:$E$6</definedName>' +
      '<definedName name="Handling" comment="seconds">Forecast!$E$2</definedName></definedNames><calcPr calcId="191029"/>',
    extra: {
      'xl/charts/chart1.xml': PIE,
      'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/chart" Target="../charts/chart1.xml"/></Relationships>`,
      'xl/media/image1.png': Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256),
      'customXml/item1.xml': '<?xml version="1.0"?><!-- kept --><mine xmlns="urn:mine"><a/></mine>',
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
    },
    extraTypes:
      override('/xl/charts/chart1.xml', `${OFFICE_FILE}.drawingml.chart+xml`) +
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      '<Default Extension="png" ContentType="image/png"/>',
  });
}

const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>Li</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Peak month</t></text></comment></commentList></comments>`;
const VML = '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s1"/></xml>';

export function richWorkbook(): Uint8Array {
  return zipOf(richParts());
}
