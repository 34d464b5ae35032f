import { classMonths } from '../../../src/model/cost/classMonths';
import { trainingOfMonth } from '../../../src/model/cost/trainingCost';
import type { LineMonth } from '../../../src/model/plan/lineMonth';
import { lineRates } from '../support/rates';

const demand = (month: string, classes: number, room = classes, trainer = classes) => ({
  month,
  classesWanted: classes,
  roomClasses: room,
  trainerClasses: trainer,
});
const limits = (rooms: number | null, trainers: number | null, from: string | null = null) => ({
  from,
  rooms,
  trainers,
});

describe('the classes of all lines in a month', () => {
  it('are too many beyond the rooms and the trainers that lines share', () => {
    const [row] = classMonths(['2026-01'], [demand('2026-01', 3), demand('2026-01', 2)], [limits(4, 2)]);
    expect(row).toEqual({
      month: '2026-01',
      classesWanted: 5,
      roomClasses: 5,
      rooms: 4,
      roomsShort: 1,
      trainerClasses: 5,
      trainers: 2,
      trainersShort: 3,
    });
  });

  it('take up no shared room where a line has its own', () => {
    const rows = [demand('2026-01', 3, 0), demand('2026-01', 2)];
    const [row] = classMonths(['2026-01'], rows, [limits(2, 4)]);
    expect(row).toMatchObject({ classesWanted: 5, roomClasses: 2, roomsShort: 0, trainersShort: 1 });
  });

  it('are as many as it takes where nothing limits them, and none where nobody hires', () => {
    const months = classMonths(['2026-01', '2026-02'], [demand('2026-01', 9)], []);
    expect(months.map(({ roomsShort, trainersShort, rooms }) => [roomsShort, trainersShort, rooms])).toEqual([
      [0, 0, null],
      [0, 0, null],
    ]);
    expect(months[1]!.classesWanted).toBe(0);
  });

  it('have the rooms that were there last by the month', () => {
    const rows = ['2026-01', '2026-02', '2026-03'].map((month) => demand(month, 5));
    const given = [limits(5, null, '2026-03'), limits(2, null), limits(3, null, '2026-02')];
    const months = classMonths(['2026-01', '2026-02', '2026-03'], rows, given);
    expect(months.map(({ roomsShort }) => roomsShort)).toEqual([3, 2, 0]);
  });
});

describe('the classes of a line', () => {
  const hired = { hires: 25, trainingPass: 1, hoursPerHead: 168, actual: 0 };
  const row = { month: '2026-01', line: 'Hotline', ...hired } as LineMonth;
  const classes = (change: Parameters<typeof lineRates>[0]): number[] => {
    const { classesWanted, roomClasses, trainerClasses } = trainingOfMonth(
      row,
      lineRates({ classSize: 10, ...change }),
      8,
    );
    return [classesWanted, roomClasses, trainerClasses];
  };

  it('are for as many as bring the hires through training', () => {
    const failing = { ...row, trainingPass: 0.8 };
    const { starters, classesWanted, classroomHours } = trainingOfMonth(
      failing,
      lineRates({ classSize: 10, classroomDays: 5 }),
      8,
    );
    expect([starters, classesWanted, classroomHours]).toEqual([31.25, 4, 31.25 * 40]);
  });

  it('are in shared rooms where those of its rates are for all lines, or where it has none of its own', () => {
    expect(classes({ rooms: 2, trainers: 3, shared: true })).toEqual([3, 3, 3]);
    expect(classes({ rooms: 2, trainers: null })).toEqual([3, 0, 3]);
    expect(classes({ rooms: null, trainers: 1 })).toEqual([3, 3, 0]);
  });
});
