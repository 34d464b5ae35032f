import { WORKBOOK_TARGET, type OfficeEventKind } from '../eventRegistrations';
import type { Members } from '../objectModel';

type Methods<T> = NonNullable<Members<T>['methods']>;

/** The pair of methods by which the client asks for one kind of event and stops asking. */
export function eventMethods<T>(
  wireName: string,
  kind: OfficeEventKind,
  targetOf: (target: T) => string = () => WORKBOOK_TARGET,
): Methods<T> {
  return {
    [`_Register${wireName}`]: (target: T, _args, session) => session.events.register(kind, targetOf(target)),
    [`_Unregister${wireName}`]: (target: T, _args, session) =>
      session.events.unregister(kind, targetOf(target)),
  };
}
