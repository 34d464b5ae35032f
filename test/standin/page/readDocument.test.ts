import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../../src/standin/page/readDocument';

const sample = readFileSync(path.resolve(__dirname, '../../../assets/sample.xlsx'));

describe('a file that the user chose', () => {
  it('is read with its name and its bytes', async () => {
    const document = await readDocument(new File([sample], 'mine.xlsx'));
    expect(document.name).toBe('mine.xlsx');
    expect(document.file.sheets[0]?.name).toBe('Forecast');
    expect(Buffer.from(document.original!).equals(sample)).toBe(true);
  });

  it('is not even loaded when it is too large', async () => {
    const arrayBuffer = jest.fn();
    const file = { name: 'large.xlsx', size: 30_000_000, arrayBuffer } as unknown as File;
    await expect(readDocument(file)).rejects.toMatchObject({ code: 'tooLarge', detail: '30 MB > 25 MB' });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('is refused when it is none', async () => {
    await expect(readDocument(new File(['text'], 'x.xlsx'))).rejects.toMatchObject({ code: 'notWorkbook' });
  });
});
