import { saveWorkbook } from '../../../src/standin/file/saveWorkbook';
import type { Language } from '../../../src/words/language';
import { insertTemplate } from '../../../src/jobs/template/insertTemplate';
import { blankSheet, blankWorkbook } from '../../support/blankSheet';
import { createFilePort } from '../../support/filePort';
import { findLibreOffice, recalculateAll } from '../../support/libreOffice';

jest.setTimeout(150_000);

const test = findLibreOffice() === null ? it.skip : it;

async function templateFile(language: Language): Promise<Uint8Array> {
  const file = { ...blankWorkbook(), sheets: [blankSheet('Sheet1')] };
  await insertTemplate(createFilePort(file), language, 2026);
  return saveWorkbook(null, file);
}

describe('LibreOffice', () => {
  test('opens the template with its tables, rules and notes', async () => {
    const languages = ['en', 'zh-CN'] as const;
    const opened = await recalculateAll(await Promise.all(languages.map(templateFile)));
    for (const file of opened) {
      const [, forecast, lines] = file.sheets;
      expect(forecast!.tables).toHaveLength(1);
      expect(forecast!.tables[0]!.ref).toBe('A3:H39');
      const ofLine = forecast!.validations.find(({ ref }) => ref === 'B4:B39');
      expect(ofLine?.list).toMatch(/\$A\$4:\$A\$6$/);
      expect(ofLine?.prompt?.message).toBeTruthy();
      const pty = lines!.validations.find(({ ref }) => ref === 'C4:C6');
      expect(pty?.between).toEqual({ lowest: 0.001, highest: 1 });
      expect(pty?.alert?.message).toBe(pty?.prompt?.message);
    }
  });
});
