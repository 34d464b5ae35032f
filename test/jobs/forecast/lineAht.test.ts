import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { callBook } from '../../support/callBooks';
import { made, reasons } from '../../support/madeForecast';
import { addInput } from '../../support/planningBook';
import { readTable } from '../../support/readTable';

describe('the handling time of lines whose rows give none', () => {
  const counts = (): WorkbookFile =>
    callBook([
      ['Start', 'Line', 'Calls'],
      [46_083.5, 'Hotline', 40],
      [46_083.5, 'VIP', 10],
    ]);
  const ahtsOf = (file: WorkbookFile) => readTable(file, 'CallHistory').map((row) => row['AHT seconds']);

  it('is given by line', async () => {
    const file = counts();
    await made(file, { ahtByLine: { Hotline: 180, VIP: 300 } });
    expect(ahtsOf(file)).toEqual([180, 300]);
  });

  it('is given once for the lines that nothing else is known of', async () => {
    const file = counts();
    await made(file, { ahtByLine: { VIP: 300 }, ahtSeconds: 200 });
    expect(ahtsOf(file)).toEqual([200, 300]);
  });

  it('is taken from Lines, unless it is given', async () => {
    const lines = (): WorkbookFile => {
      const file = counts();
      const rows = [
        ['hotline', 0.7, 150],
        ['VIP', 0.7, 320],
      ];
      addInput(file, { sheet: 'Lines', table: 'Lines', at: 'A1', headers: ['Line', 'PTY', 'AHT'], rows });
      return file;
    };
    const [taken, given] = [lines(), lines()];
    await made(taken);
    await made(given, { ahtByLine: { VIP: 300 }, ahtSeconds: 200 });
    expect([ahtsOf(taken), ahtsOf(given)]).toEqual([
      [150, 320],
      [150, 300],
    ]);
  });

  it('is missing of the lines that are named', async () => {
    const [missing] = await reasons(counts(), { ahtByLine: { Hotline: 180 } });
    expect(missing).toMatchObject({ code: 'callsNoAht', values: { lines: 'VIP' } });
  });
});
