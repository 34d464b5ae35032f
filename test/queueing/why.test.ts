import fc from 'fast-check';
import { requiredStaff } from '../../src/queueing/requiredStaff';
import { why } from '../../src/queueing/why';
import { holds } from './holds';

const eightyInTwenty = { serviceLevel: 0.8, answerSeconds: 20 };
const ten = { load: 10, ahtSeconds: 180 };

describe('why so many', () => {
  test('tells the textbook: 14 meet 80 % in 20 s, 13 do not', () => {
    const answer = why({ ...ten, ...eightyInTwenty });
    expect(answer).toMatchObject({ staff: 14, bound: 'serviceLevel', missedByOneFewer: ['serviceLevel'] });
    expect(answer.atStaff!.serviceLevel).toBeCloseTo(0.88835, 5);
    expect(answer.atStaff!.asaSeconds).toBeCloseTo(7.836, 3);
    expect(answer.atOneFewer!.serviceLevel).toBeLessThan(0.8);
    expect(answer.atOneFewer!.agents).toBe(13);
  });

  test.each([
    ['asa', { ...ten, maxAsaSeconds: 5 }],
    ['occupancy', { ...ten, ...eightyInTwenty, maxOccupancy: 0.6 }],
    ['minimumStaff', { ...ten, ...eightyInTwenty, minimumStaff: 20 }],
    ['load', { ...ten, serviceLevel: 0.1, answerSeconds: 20 }],
    ['load', ten],
    ['abandonRate', { ...ten, patienceSeconds: 60, maxAbandonRate: 0.02 }],
    ['serviceLevel', { ...ten, patienceSeconds: 60, ...eightyInTwenty, maxAbandonRate: 0.5 }],
    ['minimumStaff', { load: 0, ahtSeconds: 180, minimumStaff: 2 }],
    ['none', { load: 0, ahtSeconds: 180, ...eightyInTwenty }],
    ['serviceLevel', { load: 1e-6, ahtSeconds: 180, patienceSeconds: 60, ...eightyInTwenty }],
  ])('names what bound the answer: %s', (bound, question) => {
    expect(why(question).bound).toBe(bound);
  });

  test('names every target one fewer would miss, the one missed most first', () => {
    const answer = why({ ...ten, serviceLevel: 0.85, answerSeconds: 20, maxAsaSeconds: 9 });
    expect(answer.staff).toBe(14);
    expect(answer.missedByOneFewer.slice().sort()).toEqual(['asa', 'serviceLevel']);
    expect(answer.bound).toBe(answer.missedByOneFewer[0]);
  });

  test('counts nobody at work as missing whatever can be missed', () => {
    const answer = why({
      load: 0.01,
      ahtSeconds: 180,
      patienceSeconds: 60,
      maxAbandonRate: 0.1,
      maxAsaSeconds: 30,
    });
    expect(answer).toMatchObject({ staff: 1, missedByOneFewer: ['asa', 'abandonRate'] });
    expect(answer.atOneFewer!.abandonRate).toBe(1);
  });

  test('names the impossible, with nothing achieved to show', () => {
    const answer = why({ ...ten, serviceLevel: 1, answerSeconds: 20 });
    expect(answer).toMatchObject({ staff: Infinity, bound: 'serviceLevel' });
    expect(answer.atStaff).toBeUndefined();
    expect(why({ ...ten, patienceSeconds: 60, maxAbandonRate: 0 }).bound).toBe('abandonRate');
  });

  test('passes on a question outside the domain', () => {
    const answer = why({ load: -1, ahtSeconds: 180 });
    expect(answer.staff).toBeNaN();
    expect(answer).toMatchObject({ bound: 'none', missedByOneFewer: [] });
  });

  test('agrees with required staff and always finds what bound it', () => {
    holds(
      fc.property(
        fc.double({ min: 0.001, max: 500, noNaN: true }),
        fc.option(fc.double({ min: 1, max: 1e4, noNaN: true }), { nil: undefined }),
        fc.double({ min: 0.1, max: 0.99, noNaN: true }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        (load, patienceSeconds, serviceLevel, maxOccupancy) => {
          const question = {
            load,
            ahtSeconds: 200,
            patienceSeconds,
            serviceLevel,
            answerSeconds: 30,
            maxOccupancy,
          };
          const answer = why(question);
          expect(answer.staff).toBe(requiredStaff(question));
          expect(['serviceLevel', 'occupancy', 'load']).toContain(answer.bound);
          expect(answer.missedByOneFewer.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
