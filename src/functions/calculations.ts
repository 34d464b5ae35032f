import * as announced from './announced';
import * as blended from './blended';
import * as calendar from './calendar';
import type { Calculation } from './calculation';
import * as chat from './chat';
import * as day from './day';
import * as deferred from './deferred';
import * as hiring from './hiring';
import * as lines from './lines';
import * as probability from './probability';
import * as queue from './queue';
import * as quotas from './quotas';
import * as redials from './redials';
import * as reverse from './reverse';
import * as service from './service';
import * as staffing from './staffing';
import * as why from './why';
import * as workload from './workload';

/** Every calculation by its function's id; CHECK looks them up. */
export const calculations: ReadonlyMap<string, Calculation> = new Map(
  [
    probability,
    lines,
    staffing,
    why,
    service,
    queue,
    reverse,
    redials,
    chat,
    deferred,
    blended,
    announced,
    day,
    workload,
    calendar,
    hiring,
    quotas,
  ]
    .flatMap((file): Calculation[] => file.calculations)
    .map((calculation) => [calculation.id, calculation]),
);
