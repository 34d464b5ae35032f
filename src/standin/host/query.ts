import type { HostObject } from './objectModel';
import { camel } from './objectModel';
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
export async function runQuery(object: HostObject, info: QueryInfo, session: Session): Promise<unknown> {
  const wish = readWish(info);
  if (isCalculated(object, wish, session)) await session.calculateIfAutomatic();
  return answer(object, wish, session, info);
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
function splitWish(object: HostObject, wish: Wish): { own: Wish; items: Wish } {
  const own = emptyWish();
  const items = emptyWish();
  own.all = wish.all;
  items.all = wish.all;
  for (const name of wish.names) {
    const target = wireName(object.type.members.properties, name) === undefined ? items : own;
    target.names.add(name);
  }
  for (const [name, below] of wish.below) {
    (wireName(object.type.members.children, name) === undefined ? items : own).below.set(name, below);
  }
  return { own, items };
}

function answer(object: HostObject, wish: Wish, session: Session, page: QueryInfo = {}): unknown {
  const { items } = object.type.members;
  if (!items) return answerOne(object, wish, session);
  const split = splitWish(object, wish);
  const all = items(object.target, session);
  const from = page.Skip ?? 0;
  const shown = all.slice(from, page.Top === undefined ? undefined : from + page.Top);
  return {
    ...answerOne(object, split.own, session),
    _Items: shown.map((item) => answer(item, split.items, session)),
  };
}

function answerOne(object: HostObject, wish: Wish, session: Session): Record<string, unknown> {
  const { name: typeName, members } = object.type;
  const reply: Record<string, unknown> = { ...object.identity() };
  if (wish.all) {
    for (const [name, property] of Object.entries(members.properties ?? {})) {
      if (property.get) reply[name] = property.get(object.target, session);
    }
  }
  for (const asked of wish.names) {
    const name = wireName(members.properties, asked);
    const property = name === undefined ? undefined : members.properties?.[name];
    if (name !== undefined && property?.get) reply[name] = property.get(object.target, session);
    else reply[childName(object, asked)] = answerChild(object, asked, { ...emptyWish(), all: true }, session);
  }
  for (const [asked, below] of wish.below) {
    const name = childName(object, asked);
    const before = reply[name];
    const found = answerChild(object, asked, below, session);
    reply[name] = isRecord(before) && isRecord(found) ? { ...before, ...found } : found;
  }
  return reply;

  function childName(of: HostObject, asked: string): string {
    const name = wireName(of.type.members.children, asked);
    if (name === undefined) throw unknownMember(typeName, camel(asked));
    return name;
  }
}

function answerChild(object: HostObject, asked: string, wish: Wish, session: Session): unknown {
  const name = wireName(object.type.members.children, asked) ?? '';
  const child = object.type.members.children?.[name]?.(object.target, session) ?? null;
  return child === null ? null : answer(child, wish, session);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an asked value depends on formulas. Every item of a collection has the same members, so one stands for all. */
function isCalculated(object: HostObject, wish: Wish, session: Session): boolean {
  const { members } = object.type;
  if (members.items) {
    const first = members.items(object.target, session)[0];
    const split = splitWish(object, wish);
    return first !== undefined && isCalculated(first, split.items, session);
  }
  const names = wish.all ? Object.keys(members.properties ?? {}) : [...wish.names];
  const own = names.some(
    (name) => members.properties?.[wireName(members.properties, name) ?? '']?.calculated,
  );
  return own || [...wish.below].some(([name, below]) => isCalculatedBelow(object, name, below, session));
}

function isCalculatedBelow(object: HostObject, asked: string, below: Wish, session: Session): boolean {
  const name = wireName(object.type.members.children, asked) ?? '';
  const child = object.type.members.children?.[name]?.(object.target, session) ?? null;
  return child !== null && isCalculated(child, below, session);
}
