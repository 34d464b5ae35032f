import type { Session } from './session';
import { officeError } from './officeError';

/** Lets a table of one type's members stand in a list of all types; `unwrap` checks before a target is used. */
type Loose<A extends unknown[], R> = { call(...args: A): R }['call'];

export interface Property<T> {
  get?: Loose<[target: T, session: Session], unknown>;
  set?: Loose<[target: T, value: unknown, session: Session], void>;
  /** The value depends on formulas, so calculation has to be finished before it is read. */
  calculated?: boolean;
}

export type MethodResult = unknown;

export interface Members<T> {
  /** Plain values, under their names on the wire ("NumberFormat"). */
  properties?: Record<string, Property<T>>;
  /** Objects that belong to this one ("Format", "Worksheets"); null where there is none. */
  children?: Record<string, Loose<[target: T, session: Session], HostObject | null>>;
  /** Calls; one that returns an object is followed further as a path. */
  methods?: Record<string, Loose<[target: T, args: readonly unknown[], session: Session], MethodResult>>;
  /** The items of a collection, in order. */
  items?: Loose<[target: T, session: Session], HostObject[]>;
  /** getItem of a collection. */
  item?: Loose<[target: T, args: readonly unknown[], session: Session], HostObject>;
  /** What identifies the object to the client: its id, or the reference it is kept under. */
  identity?: Loose<[target: T], Record<string, unknown>>;
}

/** One Office type and the members of it that this host has. */
export class OfficeType<T> {
  constructor(
    readonly name: string,
    readonly members: Members<T>,
  ) {}

  of(target: T): HostObject {
    return new HostObject(this as OfficeType<unknown>, target);
  }

  /** The target of an object that was handed over as an argument; refuses an object of another type. */
  unwrap(value: unknown): T {
    if (!(value instanceof HostObject) || value.type !== (this as OfficeType<unknown>)) {
      throw officeError('InvalidArgument');
    }
    return value.target as T;
  }

  is(value: unknown): value is HostObject {
    return value instanceof HostObject && value.type === (this as OfficeType<unknown>);
  }
}

/** An object of the workbook as a batch sees it. */
export class HostObject {
  constructor(
    readonly type: OfficeType<unknown>,
    readonly target: unknown,
  ) {}

  identity(): Record<string, unknown> {
    return this.type.members.identity?.(this.target) ?? {};
  }
}

export function defineType<T>(name: string, members: Members<T>): OfficeType<T> {
  return new OfficeType(name, members);
}

/** "GetUsedRange" as add-ins write it: "getUsedRange". */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
