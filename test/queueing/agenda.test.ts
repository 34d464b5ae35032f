import { Agenda } from './agenda';
import { uniform } from './random';

describe('agenda of a simulation', () => {
  test('gives events back in the order of their time', () => {
    const random = uniform(1);
    const agenda = new Agenda<number>();
    const times = Array.from({ length: 1000 }, random);
    for (const time of times) agenda.add(time, time);
    for (const time of times.sort((a, b) => a - b)) {
      expect(agenda.nextTime).toBe(time);
      expect(agenda.take()).toBe(time);
    }
    expect(agenda.nextTime).toBe(Infinity);
  });
});

describe('random numbers', () => {
  test('are the same for the same seed, and uniform', () => {
    const [one, same, other] = [uniform(5), uniform(5), uniform(6)];
    let sum = 0;
    let squares = 0;
    let equal = 0;
    for (let i = 0; i < 100_000; i++) {
      const x = one();
      expect(same()).toBe(x);
      if (other() === x) equal++;
      sum += x;
      squares += x * x;
    }
    expect(equal).toBeLessThan(5);
    expect(sum / 100_000).toBeCloseTo(1 / 2, 2);
    expect(squares / 100_000).toBeCloseTo(1 / 3, 2);
  });
});
