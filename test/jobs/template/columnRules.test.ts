import { joinersFromOf, joinersFromWords } from '../../../src/cells/joinersFrom';
import { templateWords } from '../../../src/words/template';
import { columnHeaders, type InputColumn } from '../../../src/grid/headers';
import { bounds } from '../../../src/cells/bounds';
import { columnRule } from '../../../src/jobs/template/columnRules';
import { isWithin } from '../../../src/model/bound';

const rule = (column: InputColumn) => columnRule(column, 'Header', '=Lines!$A$2:$A$4', templateWords.en);

describe('the rule of a column', () => {
  it('offers the lines of the Lines table', () => {
    expect(rule('line')?.list).toBe('=Lines!$A$2:$A$4');
    expect(rule('fedBy')?.list).toBe('=Lines!$A$2:$A$4');
  });

  it('keeps a share above 0 and at most 1, or below 1', () => {
    expect(rule('pty')?.between).toEqual({ lowest: 0.001, highest: 1 });
    expect(rule('absenceRate')?.between).toEqual({ lowest: 0, highest: 0.999 });
  });

  it('takes dates for months, and leaves free text alone', () => {
    expect(rule('month')?.between).toEqual({ lowest: 36526, highest: 109574 });
    expect(rule('stage')).toBeNull();
  });

  it('allows nothing that a plan would refuse', () => {
    for (const [column, bound] of Object.entries(bounds)) {
      const between = rule(column as InputColumn)?.between;
      if (!between) continue;
      expect([column, isWithin(between.lowest, bound)]).toEqual([column, true]);
      expect([column, isWithin(between.highest, bound)]).toEqual([column, true]);
    }
  });

  it.each(['en', 'zh-CN'] as const)('has notes that Excel can show in %s', (language) => {
    const { prompts } = templateWords[language];
    for (const [column, message] of Object.entries(prompts)) {
      expect(message.length).toBeLessThanOrEqual(255);
      expect(columnHeaders[column as InputColumn][language][0]!.length).toBeLessThanOrEqual(32);
    }
  });

  it.each(['en', 'zh-CN'] as const)(
    'offers words for where joiners come from that are read in %s',
    (language) => {
      const words = templateWords[language];
      const offered = columnRule('joinersFrom', 'Header', '=Lines!$A$2:$A$4', words)!.list!.split(',');
      expect(offered.map(joinersFromOf)).toEqual(['planned', 'carried', 'solved']);
      expect(offered).toEqual(joinersFromWords(language));
    },
  );
});
