import { boundFormula, callsOurs } from '../../../src/jobs/repair/boundFormula';

describe('a formula that Excel does not bind', () => {
  it.each([
    ['a bare call', '=CREW.ERLANGC(5,A1)', '=CREW.ERLANGC(5,A1)'],
    ['the mark of an add-in that is not known', '=_xldudf_CREW_ERLANGC(5,7)', '=CREW.ERLANGC(5,7)'],
    ['the mark with an id', '=_xldudf_a1b2_c3_CREW_REQUIRED_STAFF(A1)', '=CREW.REQUIRED_STAFF(A1)'],
    ['the mark of an unknown function', '=1+_xludf.CREW.pty(A1)', '=1+CREW.PTY(A1)'],
    ['the path of a file', "='C:\\Old tools\\crew.xlam'!CREW.ERLANGB(1,2)*2", '=CREW.ERLANGB(1,2)*2'],
    ['the name of a file', '=crew.xlam!CREW.ERLANGB(1,2)', '=CREW.ERLANGB(1,2)'],
    ['the number of a file', '=IF(A1,[1]!CREW.ERLANGB(1,2),0)', '=IF(A1,CREW.ERLANGB(1,2),0)'],
    ['two marks', '=_xlfn._xldudf_CREW_ERLANGB(1,2)', '=CREW.ERLANGB(1,2)'],
    ['small letters', '=crew.erlangb(1,2)', '=crew.erlangb(1,2)'],
    ['a spilled range', '=SUM(_xldudf_CREW_ERLANGC(A2#,7))', '=SUM(CREW.ERLANGC(A2#,7))'],
    ['one value of a spill', '=@_xldudf_CREW_ERLANGC(A2:A9,7)', '=@CREW.ERLANGC(A2:A9,7)'],
    [
      'a column of its table',
      '=_xldudf_CREW_PTY([@[Calls, all]],T[AHT])',
      '=CREW.PTY([@[Calls, all]],T[AHT])',
    ],
    [
      'a LET',
      '=_xlfn.LET(_xlpm.n,_xldudf_CREW_LINES(A1,0.01),_xlpm.n+1)',
      '=_xlfn.LET(_xlpm.n,CREW.LINES(A1,0.01),_xlpm.n+1)',
    ],
    [
      'an IF and an array',
      '=IF(A1>0,_xldudf_CREW_ERLANGS({1;2},240),"CREW.X(")',
      '=IF(A1>0,CREW.ERLANGS({1;2},240),"CREW.X(")',
    ],
    ['several calls, one in the other', '=CREW.A(_xldudf_CREW_B(1))', '=CREW.A(CREW.B(1))'],
  ])('by %s is written as a call of ours', (_, formula, bound) => {
    expect(boundFormula(formula, '#NAME?')).toBe(bound);
  });

  it('keeps every other part as it is', () => {
    const formula = '=SUM(Sheet1!A1,"CREW.X(",[@Calls], _xldudf_CREW_PTY( $A$1:B2 ) )&\'My, sheet\'!C3';
    expect(boundFormula(formula, 0)).toBe(
      '=SUM(Sheet1!A1,"CREW.X(",[@Calls], CREW.PTY( $A$1:B2 ) )&\'My, sheet\'!C3',
    );
  });
});

describe('a formula that needs no repair', () => {
  it.each([
    ['is calculated', '=CREW.ERLANGC(5,7)', 0.32],
    ['has another error', '=CREW.ERLANGC(5,-7)', '#VALUE!'],
    ['fails for another function', '=NOSUCH(1)', '#NAME?'],
    ['names ours in a text only', '="CREW.ERLANGC("&NOSUCH(1)', '#NAME?'],
    ['is another file’s', "='book.xlsx'!OTHER.CREW(1)", '#NAME?'],
    ['is a text', 'CREW.ERLANGC(5,7)', 'CREW.ERLANGC(5,7)'],
  ])('because it %s', (_, formula, shown) => {
    expect(boundFormula(formula, shown)).toBeNull();
  });
});

describe('a call of ours', () => {
  it('is known bound and unbound, and not by its look alone', () => {
    expect(['=CREW.X(1)', '=1+crew.x(1)', '=_xldudf_CREW_X(1)'].map(callsOurs)).toEqual([true, true, true]);
    expect(['="CREW.X("', '=SCREW.X(1)', 'CREW.X(1)', 5].map(callsOurs)).toEqual(Array(4).fill(false));
  });
});
