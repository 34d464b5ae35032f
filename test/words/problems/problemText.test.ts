import { problems } from '../../../src/words/problems/sentences';
import type { ProblemCode } from '../../../src/grid/problemCodes';
import { problemLine, problemText } from '../../../src/words/problems/problemText';
import { problem as problemOf, type Problem } from '../../../src/grid/problem';

const problem = (
  code: ProblemCode,
  values: Problem['values'] = {},
  place: Problem['place'] = null,
): Problem => problemOf(code, place, values);
const words = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
const codes = Object.keys(problems) as ProblemCode[];

describe('the sentences', () => {
  it('are there for the same problems in every language', () => {
    for (const code of codes) expect(Object.keys(problems[code])).toEqual(['en', 'zh-CN']);
  });

  it.each(codes)('of %s fill in the same words in both languages', (code) => {
    const [en, zh] = [words(problems[code].en), words(problems[code]['zh-CN'])];
    expect(zh).toEqual([...zh].filter((word) => en.includes(word)));
  });

  it.each(codes)('of %s end as a sentence and say more than what is wrong', (code) => {
    expect(problems[code].en).toMatch(/^[A-Z“{].*[.]$/s);
    expect(problems[code]['zh-CN']).toMatch(/。$/);
    expect(problems[code]['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('a problem as text', () => {
  it('has its values filled in', () => {
    const text = problemText(
      problem('repeatedMonth', { line: 'Hotline', month: '2026-01', other: 'A2' }),
      'en',
    );
    expect(text).toBe('Hotline has 2026-01 twice: here and in A2. Delete one of the rows.');
  });

  it('names inputs, columns and settings in the words of its language', () => {
    const missing = problem('missingTable', { input: 'Stages', columns: 'Stages' });
    expect(problemText(missing, 'en')).toContain('with the columns Stage, Pass rate.');
    expect(problemText(missing, 'zh-CN')).toContain('“环节”表。请建立名为“环节”的表，须含列：环节、通过率');
    const column = problem('missingColumn', { input: 'Forecast', column: 'calls' });
    expect(problemText(column, 'en')).toContain('The Forecast table has no Calls column');
    expect(problemText(column, 'zh-CN')).toContain('“话务预测”表缺少“话务量”列');
    const setting = problem('settingOutOfRange', { setting: 'buddySpan', value: 0, allowed: '> 0' });
    expect(problemText(setting, 'zh-CN')).toContain('设置“每位师傅带新人数”应大于 0，现为 0。');
    expect(problemText(setting, 'en')).toContain('must be above 0; it is 0.');
  });

  it('leaves the headers and names of the user as they are', () => {
    const cell = problem('blankCell', { input: 'Forecast', column: 'Call volume' });
    expect(problemText(cell, 'zh-CN')).toContain('“Call volume”为空');
  });

  it('begins with its cell on a line of a log', () => {
    const place = { sheet: 'My sheet', address: 'C7' };
    expect(problemLine(problem('emptyTable', { input: 'Lines' }, place), 'en')).toBe(
      'My sheet!C7: The Lines table has no rows. Fill in at least one.',
    );
    expect(problemLine(problem('emptyTable', { input: 'Lines' }), 'en')).toBe(
      'The Lines table has no rows. Fill in at least one.',
    );
  });
});
