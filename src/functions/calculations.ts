import * as calendar from './calendar';
import type { Calculation } from './calculation';
import * as hiring from './hiring';
import * as probability from './probability';
import * as queue from './queue';
import * as quotas from './quotas';
import * as service from './service';
import * as staffing from './staffing';
import * as workload from './workload';

/** Every calculation by its function's id; CHECK looks them up. */
export const calculations: ReadonlyMap<string, Calculation> = new Map(
  [probability, staffing, service, queue, workload, calendar, hiring, quotas]
    .flatMap((file): Calculation[] => file.calculations)
    .map((calculation) => [calculation.id, calculation]),
);
