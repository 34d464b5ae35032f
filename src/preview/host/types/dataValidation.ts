import type { BookValidation } from '../../book/book';
import { isMissing, recordArgument, textArgument } from '../arguments';
import { assertUnprotected } from '../guards';
import { formatReference } from '../address';
import { defineType, type OfficeType } from '../objectModel';
import { officeError } from '../officeError';
import { covers, liesIn, reachesInto } from '../ruleAreas';
import { located, type Session } from '../session';
import type { TrackedRange } from '../trackedRange';
import { rangeType } from './range';

function ruleOf(range: TrackedRange, session: Session): BookValidation | undefined {
  const { sheet, area } = located(range, session);
  return sheet.validations.find((validation) => covers(validation, area));
}

/** Takes away every rule that is wholly inside the range; one that reaches beyond it cannot be split here. */
function clear(range: TrackedRange, session: Session): void {
  const { sheet, area } = located(range, session);
  assertUnprotected(sheet);
  for (const validation of [...sheet.validations]) {
    if (!reachesInto(validation, area)) continue;
    if (!liesIn(validation, area)) {
      throw officeError('ApiNotFound', 'Part of a validated area cannot be changed in this host.');
    }
    sheet.validations.splice(sheet.validations.indexOf(validation), 1);
  }
}

/** A list rule's source: items separated by commas, a formula, or a range. */
function listOf(value: unknown, session: Session): string {
  const rule = recordArgument(value);
  const unsupported = Object.keys(rule).find((kind) => kind !== 'list');
  if (unsupported !== undefined) {
    throw officeError('ApiNotFound', `DataValidation.rule.${unsupported} is not supported by this host.`);
  }
  const { source } = recordArgument(rule['list']);
  if (!rangeType.is(source)) return textArgument(source);
  const place = located(rangeType.unwrap(source), session);
  return `=${formatReference(place.sheet.name, place.area)}`;
}

/** What may be typed into the cells of a range: list rules only. */
export const dataValidationType: OfficeType<TrackedRange> = defineType<TrackedRange>('DataValidation', {
  properties: {
    Rule: {
      get: (range, session) => {
        const rule = ruleOf(range, session);
        return rule ? { list: { inCellDropDown: true, source: rule.list } } : {};
      },
      set: (range, value, session) => {
        const list = listOf(value, session);
        clear(range, session);
        const { sheet, area } = located(range, session);
        if (isMissing(list) || list === '') throw officeError('InvalidArgument');
        sheet.validations.push({ area: { ...area }, list });
      },
    },
    Type: {
      get: (range, session) => {
        if (ruleOf(range, session)) return 'List';
        const { sheet, area } = located(range, session);
        const partly = sheet.validations.some((validation) => reachesInto(validation, area));
        return partly ? 'Inconsistent' : 'None';
      },
    },
  },
  methods: { Clear: (range, _args, session) => clear(range, session) },
});
