import { surveyWorkbook } from '../../../src/jobs/plan/surveyWorkbook';
import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import { callBook } from '../../support/callBooks';
import { createFilePort } from '../../support/filePort';
import { planningBook } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';
import { surveyOf } from '../../support/surveyOf';

const monday = 46_083;
const log = callBook([
  ['Start', 'Type', 'Wait', 'Outcome', 'Service time', 'Agent', 'Team', 'Note'],
  [monday, 'VIP', 3, 'answered', 60, 'Li', 'North', 1],
  [monday + 31, 'Hotline', 30, 'abandoned', 0, 'Wu', 'South', null],
  [monday + 32, 'Hotline', 30, '?', 0, 'Wu', 'South', null],
]);

describe('looking for calls', () => {
  it('says what was found: rows, calls, months, lines and what is wrong', () => {
    const [found] = surveyOf(log);
    expect(found).toMatchObject({
      id: 'Calls!A1',
      kind: 'log',
      place: { sheet: 'Calls', address: 'A1' },
      rows: 3,
      calls: 2,
      months: { first: '2026-03', last: '2026-04' },
      hasAht: true,
    });
    expect(found!.problems.map(({ code }) => code)).toEqual(['callOutcome']);
  });

  it('offers every column that can name lines, the recognised one first and one line last', () => {
    const [found] = surveyOf(log);
    expect(found!.lineColumns).toEqual([
      { header: 'Type', lines: ['Hotline', 'VIP'] },
      { header: 'Agent', lines: ['Li', 'Wu'] },
      { header: 'Team', lines: ['North', 'South'] },
      { header: null, lines: [] },
    ]);
  });

  it('offers one line first where no column is known to name it', () => {
    const rows = [
      ['Start', 'Calls', 'Region'],
      [monday, 4, 'North'],
      [monday, 4, 'South'],
    ];
    const [found] = surveyOf(callBook(rows));
    expect(found!.lineColumns.map(({ header }) => header)).toEqual([null, 'Region']);
    expect(found).toMatchObject({ hasAht: false, calls: 8 });
  });

  it('has no months where no row can be used', () => {
    const rows = [
      ['Start', 'Wait', 'Outcome'],
      ['soon', 4, 'answered'],
    ];
    expect(surveyOf(callBook(rows))[0]!.months).toBeNull();
  });

  const monthly = (headers: string[] = ['Month', 'Line', 'Calls', 'AHT']): FileCellValue[][] => [
    headers,
    [46_023, 'Hotline', 9000, 240],
    [46_054, 'Hotline', 7000, 240],
    ['Total', null, 16_000, null],
  ];

  it('offers monthly totals, without their totals row, and says whether a plan takes them for its Forecast', () => {
    expect(surveyOf(callBook(monthly()))).toMatchObject([
      {
        kind: 'months',
        calls: 16_000,
        ignored: 1,
        months: { first: '2026-01', last: '2026-02' },
        lineColumns: [{ header: 'Line', lines: ['Hotline'] }, { header: null }],
        ahtSeconds: 240,
        isForecast: true,
        problems: [],
      },
    ]);
    const actual = monthly(['Month', 'Line', 'Actual calls', 'AHT']);
    expect(surveyOf(callBook(actual))[0]!.isForecast).toBe(false);
  });

  it('does not offer what the user has said to be the Forecast', () => {
    expect(surveyOf(callBook(monthly(), 'Months'), { mapping: { Forecast: { where: 'Months' } } })).toEqual(
      [],
    );
    expect(
      surveyOf(callBook(monthly(), 'Months'), { mapping: { Forecast: { where: 'Other' } } }),
    ).toHaveLength(1);
  });

  it('reads numbers in the unit that their header names', () => {
    const rows = [
      ['月份', '话务量（万）'],
      ['2026年1月', 2.35],
      ['2026年2月', 1.9],
    ];
    expect(surveyOf(callBook(rows))[0]).toMatchObject({ calls: 42_500, callsUnit: 'tenThousands' });
  });

  it('asks where several headers name the same', () => {
    const rows = [
      ['来电时间', '开始时间', '结果', '等待时长', '城市', '城市'],
      ['2026/3/1 8:05', '2026/3/1 8:07', '已接', '0:00:12', '北京', '上海'],
      ['2026/3/1 9:05', '2026/3/1 9:07', '放弃', '12秒', '广州', '上海'],
    ];
    const [found] = surveyOf(callBook(rows));
    expect(found!.rivals).toEqual([{ column: 'start', headers: ['来电时间', '开始时间'] }]);
    expect(found!.calls).toBe(2);
    expect(found!.lineColumns.map(({ header }) => header)).toEqual([null, '城市']);
  });

  it('knows what Lines say of the AHT', () => {
    const lines = { headers: ['Line', 'PTY', 'AHT'], rows: [['Hotline', 0.7, 210]] };
    const file = planningBook({ Forecast: null, Lines: lines });
    file.sheets.push(...callBook(monthly(['Month', 'Line', 'Actual calls', 'Note'])).sheets);
    expect(surveyOf(file)[0]!.knownAht).toEqual([{ line: 'Hotline', seconds: 210, input: 'Lines' }]);
  });

  it('belongs to looking at the workbook', async () => {
    const survey = await surveyWorkbook(createFilePort(log), savedSettings());
    expect(survey.calls).toHaveLength(1);
    expect((await surveyWorkbook(createFilePort(planningBook()), savedSettings())).calls).toEqual([]);
  });
});

describe('calls of which something was chosen', () => {
  const team = { lineColumn: 'Team', units: { 'Service time': 'minutes' } } as const;

  it('are read as it was chosen, with the likeliest columns still first', () => {
    const [found] = surveyOf(log, { calls: { 'Calls!A1': team } });
    expect(found!.ahtSeconds).toBe(3600);
    expect(found!.headers).toContain('Service time');
    expect(found!.lineColumns[0]!.header).toBe('Type');
  });

  it('are so after their sheet has got another name', () => {
    const rows = [
      ['Start', 'Type', 'Wait', 'Outcome', 'Service time', 'Team'],
      [monday, 'VIP', 3, 'answered', 60, 'North'],
    ];
    const calls = { 'Calls!A1': team };
    expect(surveyOf(callBook(rows, 'March'), { calls })[0]!.ahtSeconds).toBe(3600);
    const gone = rows.map((row) => row.slice(0, 5));
    expect(surveyOf(callBook(gone, 'March'), { calls })[0]!.ahtSeconds).toBe(60);
  });
});

describe('columns of calls that are not used', () => {
  it('are listed with the reason', () => {
    const file = callBook([
      ['Date', 'Time', 'Calls', 'AHT', 'Talk time', 'Abandon rate', 'Temperature'],
      ['2026-03-01', '09:00', 10, 240, 200, 0.1, 'mild'],
      ['2026-03-01', '09:30', 12, 240, 200, 0.1, 'mild'],
    ]);
    expect(surveyOf(file)[0]!.unused).toEqual([
      { header: 'Abandon rate', reason: 'rate' },
      { header: 'Temperature', reason: 'unknown' },
    ]);
  });
});
