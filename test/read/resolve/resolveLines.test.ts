import { yieldOf, trainingPassRate } from '../../../src/model/hiring/funnel';
import { stagesOf } from '../../../src/read/resolve/resolveLines';

const rows = (names: string[], line: string | null = null) =>
  names.map((stage, row) => ({ row, line, stage, passRate: 0.5, leadDays: 0, costPerCandidate: 0 }));
const counted = (names: string[]): string[] =>
  stagesOf('Hotline', rows(names)).flatMap(({ name, inYield }) => (inYield ? [name] : []));

describe('the stages that count for the yield', () => {
  it('go from the interview to the last one listed, in English and Chinese', () => {
    expect(
      counted([
        'Résumé screening',
        'Written test',
        'Interview',
        'Background check',
        'Offer',
        'Reporting',
        'Training passed',
      ]),
    ).toEqual(['Interview', 'Background check', 'Offer', 'Reporting', 'Training passed']);
    expect(counted(['简历筛选', '笔试', '面试', '背调', '录用', '报到', '培训通过'])).toEqual([
      '面试',
      '背调',
      '录用',
      '报到',
      '培训通过',
    ]);
  });

  it('begin with the first interview of several', () => {
    expect(counted(['CV', '1st interview', '2nd interview', 'Start date'])).toEqual([
      '1st interview',
      '2nd interview',
      'Start date',
    ]);
  });

  it('begin at the top where nothing is called an interview', () => {
    expect(counted(['Call', 'Visit', 'Training'])).toEqual(['Call', 'Visit', 'Training']);
  });

  it('count training once, wherever it stands', () => {
    const stages = stagesOf('Hotline', rows(['CV', 'Interview', 'Training', 'Reporting']));
    expect(yieldOf(stages)).toBe(0.125);
    expect(trainingPassRate(stages)).toBe(0.5);
  });
});

describe('the stages of a line', () => {
  const mixed = [...rows(['Interview', 'Offer']), ...rows(['Test'], 'chat')];

  it('are its own where it has any, whatever the case of its name', () => {
    expect(stagesOf('Chat', mixed).map(({ name }) => name)).toEqual(['Test']);
  });

  it('are those without a line for all others', () => {
    expect(stagesOf('Hotline', mixed).map(({ name }) => name)).toEqual(['Interview', 'Offer']);
  });

  it('are none where nothing applies', () => {
    expect(stagesOf('Hotline', rows(['Test'], 'chat'))).toEqual([]);
  });
});
