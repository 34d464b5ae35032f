import { camel, identityOf, membersOf, type HostObject, type TypeTable } from './objectModel';
import { unknownMember } from './officeError';
import type { QueryInfo } from './protocol';
import type { Session } from './session';

/** What is asked of one object: its own values, and the same of the objects below it. */
interface Wish {
  /** All plain values of the object. */
  all: boolean;
  names: Set<string>;
  below: Map<string, Wish>;
}

/** Answers load(): the asked values under their names on the wire, a collection's items under "_Items". */
export async function runQuery(
  object: HostObject,
  info: QueryInfo,
  session: Session,
  types: TypeTable,
): Promise<unknown> {
  const wish = readWish(info);
  const source = { session, types };
  if (isCalculated(object, wish, source)) await session.calculateIfAutomatic();
  return answer(object, wish, source, info);
}

/** Where a query's answers come from. */
interface Source {
  session: Session;
  types: TypeTable;
}

const ignored = new Set(['$none', 'isnullobject', 'isnull']);

function emptyWish(): Wish {
  return { all: false, names: new Set(), below: new Map() };
}

function readWish(info: QueryInfo): Wish {
  const wish = emptyWish();
  const selected = info.Select ?? [];
  const expanded = (info.Expand ?? []).map((path) => `${path}/*`);
  // load() with nothing named asks for every plain value; "$none" asks for none.
  for (const path of [...(selected.length > 0 ? selected : ['*']), ...expanded]) addPath(wish, path);
  return wish;
}

function addPath(wish: Wish, path: string): void {
  // isNullObject is known to the client as soon as the object is asked for; asking for it by name is harmless.
  const steps = path.split(/[/.]/).filter((step) => step !== '' && !ignored.has(step.toLowerCase()));
  let at = wish;
  steps.forEach((step, index) => {
    if (step === '*') at.all = true;
    else if (index === steps.length - 1) at.names.add(step);
    else {
      const next = at.below.get(step) ?? emptyWish();
      at.below.set(step, next);
      at = next;
    }
  });
}

function wireName<V>(members: Record<string, V> | undefined, name: string): string | undefined {
  if (!members) return undefined;
  const pascal = name.charAt(0).toUpperCase() + name.slice(1);
  return [pascal, name].find((candidate) => candidate in members);
}

/** Splits a wish over a collection into what it asks of the collection and what of each item. */
function splitWish(object: HostObject, wish: Wish, { types }: Source): { own: Wish; items: Wish } {
  const own = emptyWish();
  const items = emptyWish();
  const { properties, children } = membersOf(object, types);
  own.all = wish.all;
  items.all = wish.all;
  for (const name of wish.names) {
    const target = wireName(properties, name) === undefined ? items : own;
    target.names.add(name);
  }
  for (const [name, below] of wish.below) {
    (wireName(children, name) === undefined ? items : own).below.set(name, below);
  }
  return { own, items };
}

function answer(object: HostObject, wish: Wish, source: Source, page: QueryInfo = {}): unknown {
  const { items } = membersOf(object, source.types);
  if (!items) return answerOne(object, wish, source);
  const split = splitWish(object, wish, source);
  const all = items(object.target, source.session);
  const from = page.Skip ?? 0;
  const shown = all.slice(from, page.Top === undefined ? undefined : from + page.Top);
  return {
    ...answerOne(object, split.own, source),
    _Items: shown.map((item) => answer(item, split.items, source)),
  };
}

function answerOne(object: HostObject, wish: Wish, source: Source): Record<string, unknown> {
  const members = membersOf(object, source.types);
  const reply: Record<string, unknown> = { ...identityOf(object, source.types) };
  if (wish.all) {
    for (const [name, property] of Object.entries(members.properties ?? {})) {
      if (property.get) reply[name] = property.get(object.target, source.session);
    }
  }
  for (const asked of wish.names) {
    const name = wireName(members.properties, asked);
    const property = name === undefined ? undefined : members.properties?.[name];
    if (name !== undefined && property?.get) reply[name] = property.get(object.target, source.session);
    else reply[childName(object, asked)] = answerChild(object, asked, { ...emptyWish(), all: true }, source);
  }
  for (const [asked, below] of wish.below) {
    const name = childName(object, asked);
    const before = reply[name];
    const found = answerChild(object, asked, below, source);
    reply[name] = isRecord(before) && isRecord(found) ? { ...before, ...found } : found;
  }
  return reply;

  function childName(of: HostObject, asked: string): string {
    const name = wireName(members.children, asked);
    if (name === undefined) throw unknownMember(of.type, camel(asked));
    return name;
  }
}

function answerChild(object: HostObject, asked: string, wish: Wish, source: Source): unknown {
  const child = childOf(object, asked, source);
  return child === null ? null : answer(child, wish, source);
}

function childOf(object: HostObject, asked: string, { session, types }: Source): HostObject | null {
  const { children } = membersOf(object, types);
  return children?.[wireName(children, asked) ?? '']?.(object.target, session) ?? null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an asked value depends on formulas. Every item of a collection has the same members, so one stands for all. */
function isCalculated(object: HostObject, wish: Wish, source: Source): boolean {
  const members = membersOf(object, source.types);
  if (members.items) {
    const first = members.items(object.target, source.session)[0];
    const split = splitWish(object, wish, source);
    return first !== undefined && isCalculated(first, split.items, source);
  }
  const names = wish.all ? Object.keys(members.properties ?? {}) : [...wish.names];
  const own = names.some(
    (name) => members.properties?.[wireName(members.properties, name) ?? '']?.calculated,
  );
  return own || [...wish.below].some(([name, below]) => isCalculatedBelow(object, name, below, source));
}

function isCalculatedBelow(object: HostObject, asked: string, below: Wish, source: Source): boolean {
  const child = childOf(object, asked, source);
  return child !== null && isCalculated(child, below, source);
}
