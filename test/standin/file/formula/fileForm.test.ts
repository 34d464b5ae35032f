import fc from 'fast-check';
import {
  addinFileName,
  addinFunctionName,
  callsAddin,
} from '../../../../src/standin/file/formula/addinFunctions';
import { toFileForm, filePrefix } from '../../../../src/standin/file/formula/fileForm';
import { toRecordForm } from '../../../../src/standin/file/formula/recordForm';

describe('toFileForm', () => {
  test.each([
    ['IFS(A1>0,1)', '_xlfn.IFS(A1>0,1)'],
    ['CONCAT(A1:A3)&TEXTJOIN(",",TRUE,B1:B3)', '_xlfn.CONCAT(A1:A3)&_xlfn.TEXTJOIN(",",TRUE,B1:B3)'],
    ['SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
    ['xlookup(1,A:A,B:B)', '_xlfn.xlookup(1,A:A,B:B)'],
    ['STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
  ])('gives newer functions their prefix: %p is %p', (shown, file) => {
    expect(toFileForm(shown)).toBe(file);
    expect(toRecordForm(file)).toBe(shown);
  });

  test.each([
    'SUMIFS(A:A,B:B,1)',
    'ROUNDUP(ROUND(A1,6),0)',
    'NETWORKDAYS.INTL(A1,B1)',
    'WORKDAY.INTL(A1,5)',
    'ISO.CEILING(A1)',
  ])('leaves %p without one', (formula) => {
    expect(toFileForm(formula)).toBe(formula);
  });

  test('does not take a name in text for a function', () => {
    expect(toFileForm('"IFS(1)"&A1')).toBe('"IFS(1)"&A1');
  });

  test('marks the variables of LET and the parameters of LAMBDA', () => {
    expect(toFileForm('LET(x,A1,y,x*2,x+y+total)')).toBe(
      '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y+total)',
    );
    expect(toFileForm('MAP(A1:A3,LAMBDA(v,v+1))')).toBe('_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))');
    expect(toFileForm('LET(f, LAMBDA(a,a), f(1))')).toBe(
      '_xlfn.LET(_xlpm.f, _xlfn.LAMBDA(_xlpm.a,_xlpm.a), _xlpm.f(1))',
    );
  });

  test.each([
    ['[@Calls]*[@[Handle time]]', 'Own[[#This Row],[Calls]]*Own[[#This Row],[Handle time]]'],
    ['SUM([Calls])', 'SUM(Own[Calls])'],
    ['Plan[@Need]', 'Plan[[#This Row],[Need]]'],
    ['SUM(Plan[@[Jan]:[Mar]])', 'SUM(Plan[[#This Row],[Jan]:[Mar]])'],
    ['COUNTA([@])', 'COUNTA(Own[#This Row])'],
    ['[[#Headers],[Calls]]', 'Own[[#Headers],[Calls]]'],
    ['Plan[[#This Row],[Need]]', 'Plan[[#This Row],[Need]]'],
    ['[@需要]/[@[每人 工时]]', 'Own[[#This Row],[需要]]/Own[[#This Row],[每人 工时]]'],
  ])('writes %p as %p', (shown, file) => {
    expect(toFileForm(shown, { table: 'Own' })).toBe(file);
  });

  test('leaves a reference without a table as it is where there is none', () => {
    expect(toFileForm('SUM([Calls])')).toBe('SUM([Calls])');
  });

  test('leaves references into other workbooks alone, even inside a table', () => {
    expect(toFileForm('[1]Sheet1!A1+[2]!Rate', { table: 'Own' })).toBe('[1]Sheet1!A1+[2]!Rate');
  });

  test('spells the spill operator out', () => {
    expect(toFileForm('SUM(A1#)')).toBe('SUM(_xlfn.ANCHORARRAY(A1))');
    expect(toFileForm("'My plan'!$B$2#")).toBe("_xlfn.ANCHORARRAY('My plan'!$B$2)");
    expect(toRecordForm("_xlfn.ANCHORARRAY('My plan'!$B$2)")).toBe("'My plan'!$B$2#");
  });

  test('spells "@" out in a dynamic-array formula and drops it elsewhere, where a file means it anyway', () => {
    expect(toFileForm('@A1:A9+1', { dynamic: true })).toBe('_xlfn.SINGLE(A1:A9)+1');
    expect(toFileForm('@INDEX(A:A,1)', { dynamic: true })).toBe('_xlfn.SINGLE(INDEX(A:A,1))');
    expect(toFileForm('@A1:A9+1')).toBe('A1:A9+1');
    expect(toRecordForm('_xlfn.SINGLE(Plan!A1:A9)+1')).toBe('@Plan!A1:A9+1');
  });

  test('changes nothing that is in the form of a file already', () => {
    const bits = fc.constantFrom(
      'A1',
      '+',
      'SUM(B2)',
      '_xlfn.IFS(1,2)',
      'Plan[[#This Row],[x]]',
      '_xlfn._xlws.SORT(C1:C3)',
      '"t"',
      '_xldudf_CREW_PTY(1)',
    );
    fc.assert(
      fc.property(fc.array(bits, { minLength: 1, maxLength: 5 }), (parts) => {
        const formula = parts.join('+');
        expect(toFileForm(toRecordForm(formula))).toBe(formula);
      }),
    );
  });
});

describe('filePrefix', () => {
  test('knows functions whatever their case', () => {
    expect(filePrefix('xlookup')).toBe('_xlfn.');
    expect(filePrefix('Filter')).toBe('_xlfn._xlws.');
    expect(filePrefix('SUM')).toBe('');
  });
});

describe("the add-in's functions", () => {
  test('stand in a file as those of an Office add-in do', () => {
    expect(toFileForm('ROUND(CREW.REQUIRED_STAFF(A1,B1,0.8,20)*2,0)')).toBe(
      'ROUND(_xldudf_CREW_REQUIRED_STAFF(A1,B1,0.8,20)*2,0)',
    );
    expect(toRecordForm('_xldudf_CREW_REQUIRED_STAFF(A1)+1')).toBe('CREW.REQUIRED_STAFF(A1)+1');
  });

  test('are read in any case', () => {
    expect(addinFunctionName('_XLDUDF_crew_erlangc')).toBe('CREW.ERLANGC');
    expect(addinFileName('crew.erlangc')).toBe('_xldudf_CREW_ERLANGC');
  });

  test("leave other add-ins' functions as the file has them", () => {
    expect(addinFunctionName('_xldudf_CONTOSO_ADD')).toBeUndefined();
    expect(addinFileName('CONTOSO.ADD')).toBeUndefined();
    expect(toRecordForm('_xldudf_CONTOSO_ADD(1)')).toBe('_xldudf_CONTOSO_ADD(1)');
    expect(toFileForm('_xldudf_CONTOSO_ADD(1)')).toBe('_xldudf_CONTOSO_ADD(1)');
  });

  test('are found in a formula', () => {
    expect(callsAddin('1+CREW.PTY(A1)')).toBe(true);
    expect(callsAddin('crew.pty(A1)')).toBe(true);
    expect(callsAddin('SCREW.PTY(A1)')).toBe(false);
    expect(callsAddin('SUM(A1)')).toBe(false);
  });
});
