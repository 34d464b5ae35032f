import { HostObject, type Members, type TypeTable } from '../../src/standin/host/objectModel';

/** An Office type that Excel does not have, with its objects. */
export interface MadeUpType<T> {
  name: string;
  members: Members<T>;
  of(target: T): HostObject;
}

export function madeUpType<T>(name: string, members: Members<T> = {}): MadeUpType<T> {
  return { name, members, of: (target) => new HostObject(name, target) };
}

export function madeUpTypes(...types: { name: string; members: unknown }[]): TypeTable {
  return Object.fromEntries(types.map(({ name, members }) => [name, members as Members<unknown>]));
}
