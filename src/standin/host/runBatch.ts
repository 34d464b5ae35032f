import { HostObject, camel, identityOf, membersOf, type TypeTable } from './objectModel';
import { OfficeError, officeError, unknownMember, type OfficeErrorCode } from './officeError';
import { ObjectPaths, callMethod, type Roots } from './objectPaths';
import { ActionType, type ActionInfo, type BatchReply, type BatchRequest } from './protocol';
import { runQuery } from './query';
import type { Session } from './session';
import { BookProblem, type BookProblemCode } from '../book/bookProblem';

/** Stops a batch before an action, as a test asks for. */
export type ActionGuard = (action: ActionInfo) => OfficeError | undefined;

/** After how long (ms) of a batch a page may show a key that was pressed meanwhile. */
const BREATH = 100;

/** Runs the actions in order. The first error ends the batch; what earlier actions did stays done, as in Excel. */
export async function runBatch(
  request: BatchRequest,
  roots: Roots,
  session: Session,
  guard: ActionGuard = () => undefined,
): Promise<BatchReply> {
  const reply: BatchReply = { Results: [], TraceIds: [] };
  const paths = new ObjectPaths(request.ObjectPaths, roots, session);
  let rested = Date.now();
  for (const [index, action] of request.Actions.entries()) {
    if (Date.now() - rested > BREATH) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      rested = Date.now();
    }
    try {
      const injected = guard(action);
      if (injected) throw injected;
      const value = await runAction(action, paths, session);
      reply.Results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ActionType.trace) reply.TraceIds.push(action.Id);
    } catch (thrown) {
      const error = thrown instanceof OfficeError ? thrown : bookProblem(thrown);
      reply.Error = {
        Code: error.code,
        Message: error.message,
        Location: paths.location,
        ActionIndex: index,
      };
      break;
    }
  }
  return reply;
}

async function runAction(action: ActionInfo, paths: ObjectPaths, session: Session): Promise<unknown> {
  if (action.ActionType === ActionType.trace) return null;
  const object = await paths.open(action.ObjectPathId);
  const args = await paths.argumentsOf(action.ArgumentInfo);
  const name = action.Name ?? '';
  // An object that does not exist takes every call and every value in silence, as in Excel.
  if (object === null) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return identityOf(object, paths.types);
    case ActionType.query:
      paths.location = `${object.type}.load`;
      return await runQuery(object, action.QueryInfo ?? {}, session, paths.types);
    case ActionType.method: {
      const result = await callMethod(object, name, args, session, paths);
      return result instanceof HostObject ? identityOf(result, paths.types) : (result ?? null);
    }
    case ActionType.setProperty:
      paths.location = `${object.type}.${camel(name)}`;
      setProperty(object, name, args[0], session, paths.types);
      return null;
    default:
      throw officeError('ApiNotFound', `Action ${action.ActionType} is not supported by this host.`);
  }
}

function setProperty(
  object: HostObject,
  name: string,
  value: unknown,
  session: Session,
  types: TypeTable,
): void {
  const property = membersOf(object, types).properties?.[name];
  if (!property?.set) throw unknownMember(object.type, camel(name));
  property.set(object.target, value, session);
}

/** How Excel names what the workbook itself refuses. */
const codes: Record<BookProblemCode, OfficeErrorCode> = {
  sheetNotFound: 'ItemNotFound',
  sheetNameInvalid: 'InvalidArgument',
  sheetNameInUse: 'ItemAlreadyExists',
  lastSheet: 'InvalidOperation',
  tableNotFound: 'ItemNotFound',
  tableNameInvalid: 'InvalidArgument',
  tableNameInUse: 'InvalidArgument',
  tableOverlap: 'InvalidArgument',
  tableTooSmall: 'InvalidArgument',
  tableHeaderMoved: 'InvalidArgument',
  tableMerged: 'MergedRangeConflict',
  tableCut: 'InsertDeleteConflict',
  nameInvalid: 'InvalidArgument',
  nameNotFound: 'ItemNotFound',
  formulaInvalid: 'InvalidArgument',
  arrayPart: 'InvalidOperation',
  outsideGrid: 'InvalidArgument',
};

/** Any other failure below the object model keeps its message: it is a fault of the host, not of the add-in. */
export function bookProblem(thrown: unknown): OfficeError {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return officeError(thrown instanceof BookProblem ? codes[thrown.code] : 'GeneralException', message);
}
