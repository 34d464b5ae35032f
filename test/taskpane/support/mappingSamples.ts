import type { InputMapping, MappedColumn } from '../../../src/read/mapping/inputMapping';

const column = (change: Partial<MappedColumn> & Pick<MappedColumn, 'column'>): MappedColumn => ({
  header: null,
  isNeeded: false,
  rivals: [],
  unit: null,
  units: [],
  isUnitAsked: false,
  samples: [],
  ...change,
});

const durations = ['seconds', 'minutes', 'excelTime', 'clockAsMinutes', 'clockText'] as const;

/** A forecast that was read without a question, its AHT from text. */
export const readMapping: InputMapping = {
  input: 'Forecast',
  where: 'Forecast',
  places: ['Forecast', 'Lines'],
  isPlaceAsked: false,
  layout: 'down',
  headers: ['When', 'Line', 'Offered', 'AHT', 'Remark'],
  columns: [
    column({ column: 'month', header: 'When', isNeeded: true, samples: [{ raw: 46_023, read: '2026-01' }] }),
    column({
      column: 'line',
      header: 'Line',
      isNeeded: true,
      samples: [{ raw: 'Hotline', read: 'Hotline' }],
    }),
    column({
      column: 'calls',
      header: 'Offered',
      isNeeded: true,
      unit: 'ones',
      units: ['ones', 'thousands', 'tenThousands'],
      samples: [{ raw: 1200, read: 1200 }],
    }),
    column({
      column: 'aht',
      header: 'AHT',
      isNeeded: true,
      unit: 'clockText',
      units: durations,
      samples: [
        { raw: '4:30', read: 270 },
        { raw: null, read: null },
      ],
    }),
    column({ column: 'pty' }),
  ],
  isChosen: false,
  missing: [],
  preview: null,
};

/** The same with everything that can be asked. */
export const askedMapping: InputMapping = {
  ...readMapping,
  places: ['Forecast', 'Old'],
  isPlaceAsked: true,
  year: null,
  columns: readMapping.columns.map((one) => {
    if (one.column === 'calls') return { ...one, rivals: ['Remark'] };
    return one.column === 'aht' ? { ...one, unit: null, isUnitAsked: true } : one;
  }),
  isChosen: true,
};

/** Lines that are nowhere to be found. */
export const missingMapping: InputMapping = {
  input: 'Lines',
  where: null,
  places: ['Forecast', 'Old'],
  isPlaceAsked: false,
  layout: 'down',
  headers: [],
  columns: [],
  isChosen: false,
  missing: [],
  preview: null,
};

/** A forecast with its lines across, of which one column may be a line or something else. */
export const abreastMapping: InputMapping = {
  ...readMapping,
  where: 'Plan!B2',
  layout: 'lines',
  headers: ['Calls', 'AHT'],
  lineHeaders: [
    { header: 'Hotline', isLine: true, samples: [1200, 1300.5] },
    { header: 'Night', isLine: null, samples: [50] },
    { header: 'Holidays', isLine: false, samples: [] },
  ],
};
