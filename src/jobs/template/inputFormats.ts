import type { InputColumn } from '../../grid/headers';

/** Number formats of the input columns in tables that we make; the others are General. */
export const inputFormats: Partial<Record<InputColumn, string>> = {
  month: 'yyyy-mm',
  fromMonth: 'yyyy-mm',
  calls: '#,##0',
  pty: '0%',
  absenceRate: '0%',
  passRate: '0%',
  onCostRate: '0%',
  basePay: '#,##0',
  hiringCost: '#,##0',
  attritionCost: '#,##0',
  seatCost: '#,##0',
  budget: '#,##0',
  fromDay: 'yyyy-mm-dd',
  toDay: 'yyyy-mm-dd',
  uplift: '0%',
  extraCalls: '#,##0',
};
