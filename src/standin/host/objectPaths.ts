import { argumentPathIds, resolveArguments } from './argumentPaths';
import { HostObject, camel, membersOf, type TypeTable } from './objectModel';
import { officeError, unknownMember } from './officeError';
import { PathType, type BatchRequest, type ObjectPathInfo } from './protocol';
import type { Session } from './session';

/** Where the paths of a batch begin: the workbook itself, and the services beside it. */
export interface Roots {
  global: HostObject;
  service(name: string): HostObject | undefined;
  reference(id: string): HostObject | undefined;
  types: TypeTable;
}

/**
 * Follows the object paths of one batch. A path is followed once, when an action first needs it: "add" must not add
 * twice, and a range that was taken before rows were inserted has to move with its cells. Null stands for an object
 * that does not exist (the "OrNullObject" members), and so for everything reached through it.
 */
export class ObjectPaths {
  private readonly objects = new Map<number, HostObject | null>();
  /** The member that is being followed, for the error that it may raise. */
  location = '';

  constructor(
    private readonly paths: BatchRequest['ObjectPaths'],
    private readonly roots: Roots,
    private readonly session: Session,
  ) {}

  async open(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const info = this.paths[String(id)];
    if (!info) throw officeError('InvalidArgument', `The batch has no object path ${id}.`);
    const opened = await this.follow(info);
    this.objects.set(id, opened);
    return opened;
  }

  /** The arguments of an action or a path, objects included. */
  async argumentsOf(info: ObjectPathInfo['ArgumentInfo']): Promise<unknown[]> {
    for (const id of argumentPathIds(info)) await this.open(id);
    return resolveArguments(info, (id) => this.objects.get(id) ?? null);
  }

  get types(): TypeTable {
    return this.roots.types;
  }

  private async follow(info: ObjectPathInfo): Promise<HostObject | null> {
    const name = info.Name ?? '';
    switch (info.ObjectPathType) {
      case PathType.global:
        return this.roots.global;
      case PathType.service: {
        const service = this.roots.service(name);
        if (!service) throw officeError('ApiNotFound', `${name} is not supported by this host.`);
        return service;
      }
      case PathType.reference: {
        const kept = this.roots.reference(name);
        if (!kept) throw officeError('ItemNotFound');
        return kept;
      }
      case PathType.nothing:
        return null;
      default:
        return this.followMember(info, name);
    }
  }

  private async followMember(info: ObjectPathInfo, name: string): Promise<HostObject | null> {
    const parent = await this.open(info.ParentObjectPathId ?? 0);
    const args = await this.argumentsOf(info.ArgumentInfo);
    if (parent === null) return null;
    const { type, target } = parent;
    const members = membersOf(parent, this.types);
    if (info.ObjectPathType === PathType.property) {
      this.location = `${type}.${camel(name)}`;
      const child = members.children?.[name];
      if (!child) throw unknownMember(type, camel(name));
      return child(target, this.session);
    }
    if (info.ObjectPathType === PathType.indexer) {
      this.location = `${type}.getItem`;
      if (!members.item) throw unknownMember(type, 'getItem');
      return members.item(target, args, this.session);
    }
    return objectResult(type, name, await callMethod(parent, name, args, this.session, this));
  }
}

/** Calls a method by its name on the wire. */
export async function callMethod(
  object: HostObject,
  name: string,
  args: readonly unknown[],
  session: Session,
  paths: ObjectPaths,
): Promise<unknown> {
  const { type, target } = object;
  paths.location = `${type}.${camel(name)}`;
  const method = membersOf(object, paths.types).methods?.[name];
  if (!method) throw unknownMember(type, camel(name));
  return await method(target, args, session);
}

function objectResult(type: string, name: string, result: unknown): HostObject | null {
  if (result === null || result instanceof HostObject) return result;
  throw officeError('GeneralException', `${type}.${camel(name)} gave no object.`);
}
