import { daysTo1904 } from '../../../grid/dateSystem';
import { serialDate } from '../../entered';
import { numberArgument } from '../arguments';
import { objectOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import type { Targets } from '../targets';

/** Excel's own functions, called without a cell. */
export const functionsMembers: Members<null> = {
  methods: {
    Date: (_target, [year, month, day], session) => {
      const serial = serialDate(numberArgument(year), numberArgument(month), numberArgument(day));
      if (serial === undefined) throw officeError('InvalidArgument');
      return objectOf('FunctionResult', { value: serial - (session.book.date1904 ? daysTo1904 : 0) });
    },
  },
};

/** What one of them gives. */
export const functionResultMembers: Members<Targets['FunctionResult']> = {
  properties: {
    Error: { get: () => null },
    Value: { get: ({ value }) => value },
  },
};
