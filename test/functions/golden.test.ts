import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANNOUNCED_DELAY, ANNOUNCED_QUEUE, ANNOUNCED_STAFF } from '../../src/functions/announced';
import { ERLANGB, ERLANGC } from '../../src/functions/probability';
import { ABANDON_RATE, ERLANGA, OCCUPANCY, QUEUE_LENGTH } from '../../src/functions/queue';
import { ASA, SERVICE_LEVEL } from '../../src/functions/service';
import { REQUIRED_STAFF } from '../../src/functions/staffing';
import { call, cells, value } from './support/excel';

/** Values of 60-digit arithmetic; the generator stands beside the file. Here they go through the cells' units and order. */
interface GoldenCase {
  id: string;
  model: string;
  inputs: Record<string, string | number | null>;
  outputs: Record<string, string | number | null>;
}

const file = join(__dirname, '../golden/queueing.json');
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: GoldenCase[] };

const of = (model: string) =>
  cases.filter((golden) => golden.model === model).map((golden) => [golden.id, golden] as const);

/** A number of a case; null stands for infinity. */
function figures(record: GoldenCase['inputs']): (name: string) => number {
  return (name) => {
    const figure = record[name];
    if (figure === undefined) throw new Error(`no ${name}`);
    return figure === null ? Infinity : Number(figure);
  };
}

/** Within 1e-9 of the golden value, or 1e-12 where that is next to nothing. */
function agrees(got: unknown, want: number): void {
  expect(typeof got).toBe('number');
  expect(Math.abs(Number(got) - want)).toBeLessThanOrEqual(Math.max(1e-12, 1e-9 * Math.abs(want)));
}

/** A mean patience that is not given is left out of the formula. */
const orLeftOut = (patience: number): number | undefined => (patience === Infinity ? undefined : patience);

describe('golden Erlang B', () => {
  it.each(of('erlang_b'))('%s', (_, { inputs, outputs }) => {
    const given = figures(inputs);
    agrees(value(ERLANGB, given('offered_load_erlang'), given('agents')), figures(outputs)('p_block'));
  });
});

describe('golden Erlang C', () => {
  it.each(of('erlang_c'))('%s', (_, { inputs, outputs }) => {
    const given = figures(inputs);
    const want = figures(outputs);
    const minutes = given('interval_s') / 60;
    const queue = [given('calls'), given('aht_s'), given('agents')];
    agrees(
      value(ERLANGC, (given('calls') * given('aht_s')) / given('interval_s'), given('agents')),
      want('p_wait'),
    );
    agrees(value(SERVICE_LEVEL, ...queue, given('target_wait_s'), minutes), want('service_level'));
    agrees(value(OCCUPANCY, ...queue, minutes), want('occupancy'));
    if (want('asa_s') < Infinity) agrees(value(ASA, ...queue, minutes), want('asa_s'));
    else expect(() => call(ASA, ...queue, minutes)).toThrow('grows without end');
  });
});

describe('golden minimum staff', () => {
  it.each(of('erlang_c_min_staff'))('%s', (_, { inputs, outputs }) => {
    const given = figures(inputs);
    const targets = [given('target_service_level'), given('target_wait_s'), given('interval_s') / 60];
    expect(value(REQUIRED_STAFF, given('calls'), given('aht_s'), ...targets)).toBe(
      figures(outputs)('min_agents'),
    );
  });
});

describe('golden Erlang A', () => {
  it.each(of('erlang_a'))('%s', (_, { inputs, outputs }) => {
    const given = figures(inputs);
    const want = figures(outputs);
    const minutes = given('interval_s') / 60;
    const patience = given('patience_mean_s');
    const queue = [given('calls'), given('aht_s'), given('agents')];
    const level = (definition: string) =>
      value(SERVICE_LEVEL, ...queue, given('target_wait_s'), minutes, patience, definition);
    agrees(value(ERLANGA, ...queue, patience, minutes), want('p_abandon'));
    agrees(value(ABANDON_RATE, ...queue, minutes, patience), want('p_abandon'));
    agrees(value(OCCUPANCY, ...queue, minutes, patience), want('occupancy'));
    agrees(value(ASA, ...queue, minutes, patience), want('asa_answered_s'));
    agrees(level('offered'), want('sl_offered'));
    agrees(level('answered'), want('sl_answered'));
    const rate = given('calls') / given('interval_s');
    agrees(value(QUEUE_LENGTH, ...queue, minutes, patience), want('mean_wait_all_s') * rate);
  });
});

describe('golden announced delays', () => {
  it.each(of('announced_delay'))('%s', (_, { inputs, outputs }) => {
    const given = figures(inputs);
    const caller = [given('agents'), given('aht_s'), given('waiting_ahead'), given('quantile')];
    const patience = orLeftOut(given('patience_mean_s'));
    agrees(value(ANNOUNCED_DELAY, ...caller, patience), figures(outputs)('delay_quantile_s'));
  });

  it.each(of('announced_delay_queue'))('%s', (_, { inputs, outputs }) => {
    const given = figures(inputs);
    const want = figures(outputs);
    const patience = [given('balk_patience_mean_s'), given('renege_patience_mean_s'), given('alpha')];
    const line = [given('calls'), given('aht_s'), given('agents'), given('coverage')];
    const [row = []] = cells(ANNOUNCED_QUEUE, ...line, ...patience, given('interval_s') / 60);
    const names = ['p_wait', 'p_balk', 'p_renege', 'p_served', 'occupancy', 'asa_served_s'];
    names.forEach((name, index) => agrees(row[index], want(name)));
  });

  it.each(of('announced_delay_min_staff'))('%s', (_, { inputs, outputs }) => {
    const given = figures(inputs);
    const patience = [given('balk_patience_mean_s'), given('renege_patience_mean_s')];
    const penalties = [given('gamma'), given('c_balk'), given('c_renege'), given('alpha')];
    const line = [given('calls'), given('aht_s'), given('coverage')];
    const staff = value(ANNOUNCED_STAFF, ...line, ...patience, ...penalties, given('interval_s') / 60);
    expect(staff).toBe(figures(outputs)('min_agents'));
  });
});
