import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planCommand } from '../../src/commands/planCommand';
import { readWorkbook } from '../../src/standin/file/readWorkbook';
import { countExchanges } from '../support/countExchanges';
import { openOfficeWorkbook } from '../support/officeWorkbook';

const sample = path.resolve(__dirname, '../../assets/sample.xlsx');

describe('what a plan asks of Excel', () => {
  it('is at most 45 exchanges for the first plan of the sample, reading and getting ready included', async () => {
    const workbook = await openOfficeWorkbook(readWorkbook(new Uint8Array(readFileSync(sample))));
    const { counts, stop } = countExchanges(workbook.host);
    expect((await planCommand(workbook.port, 'en')).kind).toBe('written');
    await workbook.host.settle();
    stop();
    expect(counts.exchanges).toBeGreaterThan(5);
    expect(counts.exchanges).toBeLessThanOrEqual(45);
    workbook.close();
  });

  it('is nothing where there is nothing to write', async () => {
    const workbook = await openOfficeWorkbook(readWorkbook(new Uint8Array(readFileSync(sample))));
    await workbook.port.read([]);
    const { counts, stop } = countExchanges(workbook.host);
    await workbook.port.write([]);
    await workbook.port.write([{ step: { kind: 'checkpoint' }, undo: [] }]);
    stop();
    expect(counts.exchanges).toBe(0);
    workbook.close();
  });
});
