import { ASA, SERVICE_LEVEL, WAIT_PERCENTILE } from '../../src/functions/service';
import { cells, column, errorOf, value } from './support/excel';

describe('SERVICE_LEVEL', () => {
  it('gives the textbook 0.88835', () => {
    expect(value(SERVICE_LEVEL, 100, 180, 14, 20)).toBeCloseTo(0.88835, 5);
  });

  it('is 1 for no calls and 0 for no more agents than erlangs', () => {
    expect(value(SERVICE_LEVEL, 0, 180, 14, 20)).toBe(1);
    expect(value(SERVICE_LEVEL, 100, 180, 10, 20)).toBe(0);
  });

  it('rises with agents', () => {
    const levels = cells(SERVICE_LEVEL, 100, 180, column(11, 12, 13, 14, 15), 20)
      .flat()
      .map(Number);
    expect([...levels].sort((a, b) => a - b)).toEqual(levels);
  });

  it('counts by definition where callers abandon', () => {
    const level = (definition: string | null) =>
      Number(value(SERVICE_LEVEL, 100, 180, 10, 20, 30, 60, definition));
    expect(level(null)).toBe(level('offered'));
    expect(level('net')).toBeGreaterThan(level('offered'));
    expect(level('answered')).toBeGreaterThan(level('offered'));
  });

  it('comes to Erlang C as patience grows', () => {
    expect(value(SERVICE_LEVEL, 100, 180, 14, 20, 30, 1e9)).toBeCloseTo(0.88835, 5);
  });

  it('refuses half an agent', () => {
    expect(errorOf(SERVICE_LEVEL, 100, 180, 13.5, 20)).toBe(
      '#NUM!: agents must be a whole number, 0 or more; it is 13.5.',
    );
  });
});

describe('ASA', () => {
  it('gives the textbook 7.836 s', () => {
    expect(value(ASA, 100, 180, 14)).toBeCloseTo(7.836, 3);
  });

  it('is 0 for no calls', () => {
    expect(value(ASA, 0, 180, 14)).toBe(0);
  });

  it('says that a queue without end has no mean wait', () => {
    expect(errorOf(ASA, 100, 180, 10)).toBe(
      '#N/A: Agents cannot keep up with the load, so the queue grows without end.',
    );
    expect(cells(ASA, column(50, 100), 180, 10)[1]).toEqual([
      '#N/A: Agents cannot keep up with the load, so the queue grows without end in row 2.',
    ]);
  });

  it('stays finite in overload where callers abandon', () => {
    expect(value(ASA, 100, 180, 8, 30, 60)).toBeGreaterThan(5);
    expect(value(ASA, 100, 180, 8, 30, 60)).toBeLessThan(60);
  });

  it('has no mean where nobody answers', () => {
    expect(errorOf(ASA, 100, 180, 0, 30, 60)).toContain('No call is answered');
  });
});

describe('WAIT_PERCENTILE', () => {
  it('is 0 where fewer callers than that wait', () => {
    expect(value(WAIT_PERCENTILE, 100, 180, 14, 0.5)).toBe(0);
  });

  it('turns SERVICE_LEVEL around', () => {
    const seconds = value(WAIT_PERCENTILE, 100, 180, 14, 0.9);
    expect(value(SERVICE_LEVEL, 100, 180, 14, seconds)).toBeCloseTo(0.9, 9);
  });

  it.each([
    [[100, 180, 14, 1], '#NUM!: percentile must be 0 or more and below 1; it is 1.'],
    [[100, 180, 10, 0.9], '#N/A: Agents cannot keep up with the load, so the queue grows without end.'],
    [[100, 180, 0, 0.9, 30, 60], '#N/A: No call is answered, so there is no wait of answered callers.'],
  ])('refuses %j', (given, error) => {
    expect(errorOf(WAIT_PERCENTILE, ...given)).toBe(error);
  });
});
