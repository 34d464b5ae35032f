import type { InputChoice } from '../../../settings/mappingChoices';
import type { InputMapping } from '../../../read/mapping/inputMapping';
import type { PaneState } from '../../shell/state';

/** The inputs as the last look found them, with what has been chosen since: the fields show it before the workbook answers. */
export function shownMapping({ survey, settings }: PaneState): InputMapping[] {
  if (survey.kind !== 'seen') return [];
  const { mapping: chosen = {} } = settings.current;
  const { mapping: answered = {} } = survey;
  return survey.survey.mapping.map((one) => {
    const choice = chosen[one.input];
    return choice === undefined || choice === answered[one.input] ? one : withChoice(one, choice);
  });
}

/** An input as it would be read if each choice that it offers is heeded. */
export function withChoice(
  one: InputMapping,
  { where, year, columns = {}, units = {}, lines = {} }: InputChoice,
): InputMapping {
  const after = { ...one };
  if (where !== undefined && one.places.includes(where)) Object.assign(after, { where, isPlaceAsked: false });
  if (year !== undefined && one.year !== undefined) after.year = year;
  if (one.lineHeaders) {
    after.lineHeaders = one.lineHeaders.map((each) => ({
      ...each,
      isLine: Object.hasOwn(lines, each.header) ? lines[each.header]! : each.isLine,
    }));
  }
  after.columns = one.columns.map((column) => {
    const header = columns[column.column];
    const unit = units[column.column];
    const hasHeader = header === null || (header !== undefined && one.headers.includes(header));
    const hasUnit = unit !== undefined && column.units.includes(unit);
    return {
      ...column,
      ...(hasHeader && { header, rivals: [] }),
      ...(hasUnit && { unit, isUnitAsked: false }),
    };
  });
  return after;
}
