import type { ValidationMessage, ValidationRule } from '../../file/workbookFile';
import type { BookValidation } from '../../book/book';
import { numberArgument, recordArgument, textArgument } from '../arguments';
import { assertUnprotected } from '../guards';
import { formatReference } from '../address';
import { isObject, targetOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { covers, liesIn, reachesInto } from '../ruleAreas';
import { located, type Session } from '../session';
import type { TrackedRange } from '../trackedRange';

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

/** What a rule allows: one of a list, or a number between two others. */
function readRule(value: unknown, session: Session): ValidationRule {
  const rule = recordArgument(value);
  const kind = Object.keys(rule)[0];
  if (kind === 'list') return { list: listOf(recordArgument(rule['list'])['source'], session) };
  if (kind !== 'decimal') {
    throw officeError('ApiNotFound', `DataValidation.rule.${kind ?? ''} is not supported by this host.`);
  }
  const { formula1, formula2, operator } = recordArgument(rule['decimal']);
  if (operator !== 'Between') {
    throw officeError('ApiNotFound', 'DataValidation.rule.decimal is known here between two numbers only.');
  }
  return { between: { lowest: numberArgument(formula1), highest: numberArgument(formula2) } };
}

/** A list rule's source: items separated by commas, a formula, or a range. */
function listOf(source: unknown, session: Session): string {
  if (isObject('Range', source)) {
    const place = located(targetOf('Range', source), session);
    return `=${formatReference(place.sheet.name, place.area)}`;
  }
  const list = textArgument(source);
  if (list === '') throw officeError('InvalidArgument');
  return list;
}

function ruleValue({ list, between }: ValidationRule): object {
  if (between) {
    return { decimal: { formula1: between.lowest, formula2: between.highest, operator: 'Between' } };
  }
  return { list: { inCellDropDown: true, source: list } };
}

/** Messages belong to a rule; here, cells without one have none. */
function needRule(range: TrackedRange, session: Session): BookValidation {
  assertUnprotected(located(range, session).sheet);
  const rule = ruleOf(range, session);
  if (!rule) throw officeError('ApiNotFound', 'A message without a rule is not supported by this host.');
  return rule;
}

const titleLimit = 32;
const messageLimit = 255;

function readMessage(value: unknown): ValidationMessage {
  const { title, message } = recordArgument(value);
  const read = { title: textArgument(title), message: textArgument(message) };
  if (read.title.length > titleLimit || read.message.length > messageLimit) {
    throw officeError('InvalidArgument');
  }
  return read;
}

const noMessage: ValidationMessage = { title: '', message: '' };

/** What may be typed into the cells of a range, by rules of a list or of a number between two others. */
export const dataValidationMembers: Members<TrackedRange> = {
  properties: {
    ErrorAlert: {
      get: (range, session) => {
        const alert = ruleOf(range, session)?.alert;
        return { ...(alert ?? noMessage), showAlert: true, style: 'Stop' };
      },
      set: (range, value, session) => {
        needRule(range, session).alert = readMessage(value);
      },
    },
    Prompt: {
      get: (range, session) => {
        const prompt = ruleOf(range, session)?.prompt;
        return { ...(prompt ?? noMessage), showPrompt: true };
      },
      set: (range, value, session) => {
        needRule(range, session).prompt = readMessage(value);
      },
    },
    Rule: {
      get: (range, session) => {
        const rule = ruleOf(range, session);
        return rule ? ruleValue(rule) : {};
      },
      set: (range, value, session) => {
        const rule = readRule(value, session);
        clear(range, session);
        const { sheet, area } = located(range, session);
        sheet.validations.push({ area: { ...area }, ...rule });
      },
    },
    Type: {
      get: (range, session) => {
        const rule = ruleOf(range, session);
        if (rule) return rule.between ? 'Decimal' : 'List';
        const { sheet, area } = located(range, session);
        const partly = sheet.validations.some((validation) => reachesInto(validation, area));
        return partly ? 'Inconsistent' : 'None';
      },
    },
  },
  methods: { Clear: (range, _args, session) => clear(range, session) },
};
