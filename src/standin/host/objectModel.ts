import type { Session } from './session';
import { officeError } from './officeError';
import type { Targets } from './targets';

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

/** The members of every Office type, by its name. */
export type TypeTable = Readonly<Record<string, Members<unknown>>>;

/** An object of the workbook as a batch sees it. */
export class HostObject {
  constructor(
    readonly type: string,
    readonly target: unknown,
  ) {}
}

export function objectOf<Name extends keyof Targets>(type: Name, target: Targets[Name]): HostObject {
  return new HostObject(type, target);
}

export function isObject(type: keyof Targets, value: unknown): value is HostObject {
  return value instanceof HostObject && value.type === type;
}

/** The target of an object that was handed over as an argument; refuses an object of another type. */
export function targetOf<Name extends keyof Targets>(type: Name, value: unknown): Targets[Name] {
  if (!isObject(type, value)) throw officeError('InvalidArgument');
  return value.target as Targets[Name];
}

export function membersOf({ type }: HostObject, types: TypeTable): Members<unknown> {
  const members = types[type];
  if (!members) throw officeError('GeneralException', `${type} is no type of this host.`);
  return members;
}

/** What tells the client which object it has. */
export function identityOf(object: HostObject, types: TypeTable): Record<string, unknown> {
  return membersOf(object, types).identity?.(object.target) ?? {};
}

/** "GetUsedRange" as add-ins write it: "getUsedRange". */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
