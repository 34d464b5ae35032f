import { HostObject } from '../../../src/standin/host/objectModel';
import { OfficeError, officeError } from '../../../src/standin/host/officeError';
import type { Roots } from '../../../src/standin/host/objectPaths';
import { ActionType, PathType, type BatchRequest } from '../../../src/standin/host/protocol';
import { runBatch } from '../../../src/standin/host/runBatch';
import { Session } from '../../../src/standin/host/session';
import { madeUpType, madeUpTypes } from '../../support/madeUpType';
import { MemoryBook } from '../../support/memoryBook';

const log: string[] = [];

const leafType = madeUpType<string>('Leaf', {
  identity: (name) => ({ Id: name }),
  properties: {
    Name: { get: (name) => name, set: (name, value) => void log.push(`${name}.name = ${String(value)}`) },
  },
  methods: {
    Fail: () => {
      throw officeError('InvalidOperation');
    },
    Break: () => {
      throw new Error('out of order');
    },
    Size: (name) => name.length,
    Later: (name) => Promise.resolve(`${name} later`),
  },
});

const rootType = madeUpType<null>('Root', {
  children: { First: () => leafType.of('first'), None: () => null },
  item: (_target, args) => leafType.of(String(args[0])),
  methods: {
    Add: (_target, args) => {
      log.push(
        `add ${args.map((arg) => (arg instanceof HostObject ? `<${String(arg.target)}>` : String(arg))).join()}`,
      );
      return leafType.of(String(args[0]));
    },
    FindOrNullObject: () => null,
    Oops: () => 5,
  },
});

const roots: Roots = {
  types: madeUpTypes(leafType, rootType),
  global: rootType.of(null),
  service: (name) => (name === 'Leaf.Service' ? leafType.of('service') : undefined),
  reference: (id) => (id === 'R1' ? leafType.of('kept') : undefined),
};

type Path = [type: number, name?: string, args?: unknown[], referenced?: unknown[], parent?: number];

/** Path 1 is the root; the paths given follow from 2 on, below the root unless they say otherwise. */
function batch(paths: Path[], actions: Partial<BatchRequest['Actions'][number]>[]): BatchRequest {
  const objectPaths: BatchRequest['ObjectPaths'] = { '1': { Id: 1, ObjectPathType: PathType.global } };
  paths.forEach(([type, name, args, referenced, parent], index) => {
    objectPaths[String(index + 2)] = {
      Id: index + 2,
      ObjectPathType: type,
      Name: name,
      ParentObjectPathId: parent ?? 1,
      ArgumentInfo: { Arguments: args, ReferencedObjectPathIds: referenced },
    };
  });
  return {
    ObjectPaths: objectPaths,
    Actions: actions.map((action, index) => ({ Id: 100 + index, ActionType: 1, ObjectPathId: 2, ...action })),
  };
}

const run = (request: BatchRequest, guard?: Parameters<typeof runBatch>[3]) =>
  runBatch(request, roots, new Session(new MemoryBook()), guard);

beforeEach(() => log.splice(0));

describe('a batch', () => {
  it('answers each action under its number', async () => {
    const { Results } = await run(
      batch(
        [[PathType.property, 'First']],
        [
          { ActionType: ActionType.instantiate },
          { ActionType: ActionType.query, QueryInfo: { Select: ['name'] } },
          { ActionType: ActionType.method, Name: 'Size' },
          { ActionType: ActionType.method, Name: 'Later' },
        ],
      ),
    );
    expect(Results).toEqual([
      { ActionId: 100, Value: { Id: 'first' } },
      { ActionId: 101, Value: { Id: 'first', Name: 'first' } },
      { ActionId: 102, Value: 5 },
      { ActionId: 103, Value: 'first later' },
    ]);
  });

  it('follows a path once, however many actions use it', async () => {
    await run(
      batch([[PathType.method, 'Add', ['x']]], [{}, {}, { ActionType: ActionType.method, Name: 'Size' }]),
    );
    expect(log).toEqual(['add x']);
  });

  it('hands objects over as arguments, opening their paths first', async () => {
    await run(
      batch(
        [
          [PathType.method, 'Add', ['a']],
          [PathType.method, 'Add', [2, 'b'], [2, 0]],
        ],
        [{ ObjectPathId: 3 }],
      ),
    );
    expect(log).toEqual(['add a', 'add <a>,b']);
  });

  it('follows indexers, services and kept references', async () => {
    const { Results } = await run(
      batch(
        [
          [PathType.indexer, '', ['seven']],
          [PathType.service, 'Leaf.Service'],
          [PathType.reference, 'R1'],
        ],
        [{ ObjectPathId: 2 }, { ObjectPathId: 3 }, { ObjectPathId: 4 }],
      ),
    );
    expect(Results.map(({ Value }) => (Value as { Id: string }).Id)).toEqual(['seven', 'service', 'kept']);
  });

  it('takes everything asked of an object that does not exist in silence', async () => {
    const reply = await run(
      batch(
        [[PathType.method, 'FindOrNullObject'], [PathType.property, 'Below', [], [], 2], [PathType.nothing]],
        [
          {},
          { ActionType: ActionType.query, QueryInfo: { Select: ['name'] } },
          { ActionType: ActionType.method, Name: 'Fail' },
          { ActionType: ActionType.setProperty, Name: 'Name', ArgumentInfo: { Arguments: ['x'] } },
          { ObjectPathId: 3 },
          { ObjectPathId: 4 },
        ],
      ),
    );
    expect(reply.Error).toBeUndefined();
    expect(reply.Results.map(({ Value }) => Value)).toEqual([null, null, null, null, null, null]);
  });

  it('ends at the first error and keeps what was done before', async () => {
    const reply = await run(
      batch(
        [[PathType.property, 'First']],
        [
          { ActionType: ActionType.setProperty, Name: 'Name', ArgumentInfo: { Arguments: ['one'] } },
          { ActionType: ActionType.method, Name: 'Fail' },
          { ActionType: ActionType.setProperty, Name: 'Name', ArgumentInfo: { Arguments: ['two'] } },
        ],
      ),
    );
    expect(log).toEqual(['first.name = one']);
    expect(reply.Results).toHaveLength(1);
    expect(reply.Error).toEqual({
      Code: 'InvalidOperation',
      Message: 'The operation attempted is invalid on the object.',
      Location: 'Leaf.fail',
      ActionIndex: 1,
    });
  });

  it('says what broke when the fault is its own', async () => {
    const { Error: error } = await run(
      batch([[PathType.property, 'First']], [{ ActionType: ActionType.method, Name: 'Break' }]),
    );
    expect(error).toMatchObject({
      Code: 'GeneralException',
      Message: 'out of order',
      Location: 'Leaf.break',
    });
  });

  it('lists the trace actions that were reached', async () => {
    const reply = await run(
      batch(
        [[PathType.property, 'First']],
        [
          { ActionType: ActionType.trace, ObjectPathId: 0 },
          { ActionType: ActionType.method, Name: 'Fail' },
          { ActionType: ActionType.trace, ObjectPathId: 0 },
        ],
      ),
    );
    expect(reply.TraceIds).toEqual([100]);
  });

  it('stops where a guard wants it to', async () => {
    const guard = ({ Id: id }: { Id: number }) => (id === 101 ? new OfficeError('AccessDenied') : undefined);
    const { Error: error, Results } = await run(batch([[PathType.property, 'First']], [{}, {}]), guard);
    expect(error).toMatchObject({ Code: 'AccessDenied', ActionIndex: 1 });
    expect(Results).toHaveLength(1);
  });

  const first: Path = [PathType.property, 'First'];
  it.each<[string, Path, Partial<BatchRequest['Actions'][number]>, RegExp]>([
    ['a method', first, { ActionType: ActionType.method, Name: 'Dance' }, /Leaf\.dance is not supported/],
    ['a property', first, { ActionType: ActionType.setProperty, Name: 'Hue' }, /Leaf\.hue is not supported/],
    ['an object', [PathType.property, 'Second'], {}, /Root\.second is not supported/],
    ['a method that gives an object', [PathType.method, 'Make'], {}, /Root\.make is not supported/],
    ['an indexer', [PathType.indexer, '', ['x'], [], 3], {}, /Leaf\.getItem is not supported/],
    ['a service', [PathType.service, 'Microsoft.Telepathy'], {}, /Microsoft\.Telepathy is not supported/],
    ['a kind of action', first, { ActionType: ActionType.recursiveQuery }, /Action 6 is not supported/],
  ])('refuses %s that it does not have, by name', async (_what, path, action, message) => {
    const { Error: error } = await run(batch([path, first], [action]));
    expect(error?.Code).toBe('ApiNotFound');
    expect(error?.Message).toMatch(message);
  });

  it('refuses a reference that was released, and a path that it was not given', async () => {
    expect((await run(batch([[PathType.reference, 'R2']], [{}]))).Error?.Code).toBe('ItemNotFound');
    expect((await run(batch([], [{ ObjectPathId: 9 }]))).Error?.Code).toBe('InvalidArgument');
  });

  it('does not take a plain value for an object', async () => {
    expect((await run(batch([[PathType.method, 'Oops']], [{}]))).Error).toMatchObject({
      Code: 'GeneralException',
      Message: 'Root.oops gave no object.',
    });
  });
});
