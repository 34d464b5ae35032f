import type { Injector } from '@univerjs/core';
import {
  IFunctionService,
  NumberValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { daysTo1904, showsDate } from '../../../grid/dateSystem';
import { wrap } from './repairFunctions';

/** Functions that take dates, by the places of these among their arguments, and whether they give one. */
const functions: Readonly<Record<string, { takes: readonly number[]; gives: boolean }>> = {
  DATE: { takes: [], gives: true },
  DATEVALUE: { takes: [], gives: true },
  TODAY: { takes: [], gives: true },
  NOW: { takes: [], gives: true },
  EDATE: { takes: [0], gives: true },
  EOMONTH: { takes: [0], gives: true },
  WORKDAY: { takes: [0, 2], gives: true },
  'WORKDAY.INTL': { takes: [0, 3], gives: true },
  YEAR: { takes: [0], gives: false },
  MONTH: { takes: [0], gives: false },
  DAY: { takes: [0], gives: false },
  WEEKDAY: { takes: [0], gives: false },
  WEEKNUM: { takes: [0], gives: false },
  ISOWEEKNUM: { takes: [0], gives: false },
  NETWORKDAYS: { takes: [0, 1, 2], gives: false },
  'NETWORKDAYS.INTL': { takes: [0, 1, 3], gives: false },
  DATEDIF: { takes: [0, 1], gives: false },
  DAYS360: { takes: [0, 1], gives: false },
  YEARFRAC: { takes: [0, 1], gives: false },
};

const wrapped = new WeakSet<BaseFunction>();

/** Lets the functions of a workbook whose dates count from 1904 do so: Univer's count from 1900. */
export function countDatesFrom1904(injector: Injector): void {
  const service = injector.get(IFunctionService);
  for (const [name, { takes, gives }] of Object.entries(functions)) {
    const around: Parameters<typeof wrap>[1] = (calculate, ...args) => {
      const result = calculate(...args.map((arg, at) => (takes.includes(at) ? moved(arg, daysTo1904) : arg)));
      return gives ? moved(result, -daysTo1904) : result;
    };
    wrap(service.getExecutor(name), around, wrapped);
  }
  const asText: Parameters<typeof wrap>[1] = (calculate, value, format, ...more) => {
    const isDate = !format?.isArray() && showsDate(String(format?.getValue() ?? ''));
    return calculate(isDate ? moved(value!, daysTo1904) : value!, format!, ...more);
  };
  wrap(service.getExecutor('TEXT'), asText, wrapped);
}

/** Numbers so many days later; all else as it is. */
function moved(value: BaseValueObject, days: number): BaseValueObject {
  if (value.isArray()) return (value as ArrayValueObject).mapValue((one) => moved(one, days));
  if (!value.isNumber()) return value;
  return NumberValueObject.create(Number(value.getValue()) + days, value.getPattern());
}
