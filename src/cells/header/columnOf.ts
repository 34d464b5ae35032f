import type { InputColumn } from '../../grid/headers';
import { columnsOfInput } from '../../grid/inputColumns';
import type { InputName } from '../../grid/names';
import { inputColumnsOf, sureness } from './headerIndex';

/**
 * The column of an input that a header names, whatever its words' order, spelling, unit and language; or null. A strange
 * word beside them may name a line, so that such a header names nothing by itself.
 */
export function columnOf(input: InputName, header: string): InputColumn | null {
  const own = columnsOfInput(input);
  return columnsOfHeader(header).find((column) => own.includes(column)) ?? null;
}

/** Every column that a header may name in one input or another, the surest first; which one hangs on the input. */
export function columnsOfHeader(header: string): readonly InputColumn[] {
  return [...inputColumnsOf(header)]
    .filter(([, how]) => how > sureness.loose)
    .sort(([, one], [, other]) => other - one)
    .map(([column]) => column);
}
