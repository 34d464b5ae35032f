import { fileSentence, systemSentence } from '../../../src/standin/cli/fileSentence';
import { FileProblem, fileProblemCodes } from '../../../src/standin/file/problem';

describe('a sentence about a file', () => {
  it.each(fileProblemCodes)('names the file and what to do in both languages: %s', (code) => {
    const problem = new FileProblem(code, 'xl/workbook.xml');
    for (const language of ['en', 'zh-CN']) {
      const sentence = fileSentence(problem, 'forecast.xlsx', language);
      expect(sentence).toMatch(/^forecast\.xlsx /);
      expect(sentence).not.toMatch(/[{}]/);
    }
    expect(fileSentence(problem, 'a.xlsx', 'zh-TW')).toMatch(/请/);
  });

  it('names a file by whatever name it has', () => {
    for (const name of ['a$&b.xlsx', "a$'b.xlsx", '{detail}.xlsx']) {
      expect(fileSentence(new FileProblem('damaged', 'part'), name, 'en')).toContain(`${name} is damaged`);
    }
  });

  it('says which part is damaged', () => {
    expect(fileSentence(new FileProblem('damaged', 'xl/workbook.xml'), 'a.xlsx', 'en')).toContain(
      '(xl/workbook.xml)',
    );
  });

  it('says what the system says', () => {
    const missing = Object.assign(new Error(), { code: 'ENOENT' });
    const denied = Object.assign(new Error(), { code: 'EACCES' });
    expect(systemSentence(missing, 'a.xlsx', 'en')).toBe('a.xlsx does not exist.');
    expect(systemSentence(missing, 'a.xlsx', 'zh-CN')).toBe('找不到 a.xlsx。');
    expect(systemSentence(denied, 'a.xlsx', 'en')).toBe('a.xlsx cannot be read or written (EACCES).');
    expect(systemSentence(denied, 'a.xlsx', 'zh-CN')).toBe('无法读写 a.xlsx(EACCES)。');
  });
});
