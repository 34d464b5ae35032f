import { ActionType, PathType, type BatchRequest } from '../../src/standin/host/protocol';
import type { Fault } from '../../src/standin/host/faults';
import type { Host } from '../../src/standin/host/host';

/** So many exchanges pass, and so many actions of the next are carried out. */
export interface FaultPlace {
  afterBatches: number;
  afterActions: number;
  /** Of those actions, the last: what Excel has just done. */
  done: string;
  /** Whether no action of the exchange is left, so that only its answer can fail. */
  ends: boolean;
}

/** A failure at a place: an error as its answer, or none where the exchange has come to its end. */
export function faultAt(place: FaultPlace, code: Fault['code'] = 'AccessDenied'): Fault {
  const { afterBatches, afterActions } = place;
  return place.ends ? answerLostAt(place, code) : { code, afterBatches, afterActions };
}

/** A connection that breaks at a place, so that nobody knows how far Excel has come. */
export function answerLostAt({ afterBatches, afterActions }: FaultPlace, code: Fault['code'] = 5012): Fault {
  return { code, answerLost: true, afterBatches, afterActions };
}

/**
 * Every place of a run at which a fault may leave other things done: each exchange before its first action, after each
 * action that changes anything and at its end. A fault at any other action leaves what one of these leaves.
 */
export async function faultPlaces(host: Host, run: () => Promise<unknown>): Promise<FaultPlace[]> {
  const places: FaultPlace[] = [];
  const process = host.process.bind(host);
  let afterBatches = 0;
  host.process = (body, flags) => {
    const request = JSON.parse(body) as BatchRequest;
    if (!isTidyingUp(request)) {
      places.push({ afterBatches, afterActions: 0, done: '', ends: false });
      request.Actions.forEach((action, index) => {
        const done = changeBy(action, request);
        const afterActions = index + 1;
        const ends = afterActions === request.Actions.length;
        if (done || ends) places.push({ afterBatches, afterActions, done: done ?? '', ends });
      });
      afterBatches++;
    }
    return process(body, flags);
  };
  await run();
  host.process = process;
  return places;
}

/** Whether every place is tried, which takes many times as long: FAULTS=all. */
export const isThorough = process.env['FAULTS'] === 'all';

/** One of so many places, from the one that is named on, where not every one is tried. */
export function someOf(places: readonly FaultPlace[], many: number, first = 0): FaultPlace[] {
  return isThorough ? [...places] : places.filter((_place, at) => at % many === first);
}

/** Looks, of which one is undone like the other. */
const looks: readonly string[] = [
  'Bold',
  'Italic',
  'Size',
  'Color',
  'WrapText',
  'ColumnWidth',
  'NumberFormat',
  'AutofitRows',
];

/** The places before and after each exchange and after each action, but of those after a look every tenth only. */
export function withFewLooks(places: readonly FaultPlace[]): FaultPlace[] {
  let seen = 0;
  return places.filter(({ done }) => isThorough || !looks.includes(done) || seen++ % 10 === 0);
}

/** The places before and after each exchange and after each action that makes, names, moves or takes away something. */
export function thatMakes(places: readonly FaultPlace[]): FaultPlace[] {
  const making = ['', 'Add', 'Name', 'Insert', 'Delete', 'Resize', 'ConvertToRange'];
  return places.filter(({ done }) => isThorough || making.includes(done));
}

/** What an action changes, by name; null where it only asks. An object is made when it is first spoken of. */
function changeBy(
  { ActionType: type, Name: name = '', ObjectPathId: id }: BatchRequest['Actions'][number],
  { ObjectPaths: paths }: BatchRequest,
): string | null {
  if (type === ActionType.setProperty) return name;
  if (type === ActionType.method) return /^(_|Suspend)/.test(name) ? null : name;
  const path = paths[id];
  if (type !== ActionType.instantiate || path?.ObjectPathType !== PathType.method) return null;
  const made = path.Name ?? '';
  return /^(Get|_)/.test(made) ? null : made;
}

/** The client's releasing of ranges, which faults spare. */
function isTidyingUp({ Actions: actions }: BatchRequest): boolean {
  return actions.some(({ Name: name }) => name === '_RemoveReference');
}
