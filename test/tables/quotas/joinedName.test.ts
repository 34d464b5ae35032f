import { tables } from '../../../src/words/catalogue';
import { joinedName, joinedNames } from '../../../src/tables/quotas/joinedName';
import { recordedNames, stagesOf } from '../../../src/jobs/interviews/recordedNames';
import { plannedBook } from '../../support/plannedBook';
import { hiringBook } from '../../support/hiringBook';
import { readTable } from '../../support/readTable';

describe('the name of those who joined', () => {
  it('is the word of the tables, and another one where a stage is called so', () => {
    expect(joinedName(tables.en, ['Interview', 'Reporting'])).toBe('Joined');
    expect(joinedName(tables.en, ['Interview', 'JOINED'])).toBe('All stages passed');
    expect(joinedName(tables['zh-CN'], ['面试', '上岗'])).toBe('全部环节通过');
  });

  it('counts in every language, each apart from the stages', () => {
    expect(joinedNames(['面试'])).toEqual(['Joined', '上岗']);
    expect(joinedNames(['上岗'])).toEqual(['Joined', '全部环节通过']);
  });

  it('leaves a stage of that name to itself in the table of quotas', () => {
    const Stages = {
      headers: ['Stage', 'Pass rate'],
      rows: [
        ['Interview', 0.5],
        ['Joined', 0.9],
      ],
    };
    const rows = readTable(plannedBook(hiringBook({ Stages })), 'InterviewQuota').slice(0, 3);
    expect(rows.map((row) => [row['Stage'], row['Stage row']])).toEqual([
      ['Interview', 1],
      ['Joined', 2],
      ['All stages passed', 0],
    ]);
  });
});

describe('the names under which people are recorded', () => {
  const rows = [
    { stage: 'Interview', joined: false },
    { stage: 'Joined', joined: false },
    { stage: 'All stages passed', joined: true },
  ];

  it("are a stage's own, or any for having joined", () => {
    expect(stagesOf(rows)).toEqual(['Interview', 'Joined']);
    expect(recordedNames(rows[1]!, rows)).toEqual(['Joined']);
    expect(recordedNames(rows[2]!, rows)).toEqual(['All stages passed', '上岗']);
  });
});
