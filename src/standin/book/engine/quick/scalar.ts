import type { ErrorType } from '@univerjs/engine-formula';
import {
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';

/** A single value in the course of a calculation; null is an empty cell. */
export type Scalar = number | string | boolean | null | ErrorValueObject;

/** Undefined leaves the whole formula to Univer. */
export type Maybe = Scalar | undefined;

export function isFault(value: Maybe): value is ErrorValueObject {
  return typeof value === 'object' && value !== null;
}

export function fault(type: ErrorType): ErrorValueObject {
  return ErrorValueObject.create(type);
}

/** The scalar of a value object; undefined for arrays and the like, and for numbers that are no numbers. */
export function scalarOf(object: BaseValueObject): Maybe {
  if (object.isError()) return object as ErrorValueObject;
  if (object.isArray() || object.isLambda()) return undefined;
  if (object.isNull()) return null;
  const value = object.getValue();
  if (object.isNumber()) return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  if (object.isBoolean() || object.isString()) return value;
  return undefined;
}

export function objectOf(value: Scalar): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return value ?? NullValueObject.create();
}

/** A value as arithmetic takes it; undefined for text, which Univer may read as a number or a date. */
export function numberOf(value: Scalar): number | ErrorValueObject | undefined {
  if (typeof value === 'number' || isFault(value)) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value === null ? 0 : undefined;
}
