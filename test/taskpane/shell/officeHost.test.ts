import {
  startPatience,
  whenExcelAnswers,
  type OfficeHost,
  type StartFailure,
} from '../../../src/taskpane/shell/officeHost';
import { open } from '../support/fakePlanner';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function setUp(office?: OfficeHost) {
  const failures: StartFailure[] = [];
  let answered: OfficeHost | null = null;
  let error: unknown = null;
  whenExcelAnswers(office, (failure) => failures.push(failure)).then(
    (host) => (answered = host),
    (reason: unknown) => (error = reason),
  );
  return { failures, answered: () => answered, error: () => error };
}
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const hostThat = (onReady: OfficeHost['onReady']): OfficeHost => ({ onReady, context: {} });

describe('waiting for Excel', () => {
  test('ends when Excel answers, with no word of failure', async () => {
    const office = hostThat(async () => ({ host: 'Excel' }));
    const { answered, failures } = setUp(office);
    await pass(startPatience * 2);
    expect(answered()).toBe(office);
    expect(failures).toEqual([]);
  });

  test('says after ten seconds that Excel is silent, and still starts when it answers late', async () => {
    const answer = open<{ host: string | null }>();
    const { answered, failures } = setUp(hostThat(() => answer.promise));
    await pass(startPatience - 1);
    expect(failures).toEqual([]);
    await pass(1);
    expect(failures).toEqual(['silent']);
    answer.resolve({ host: 'Excel' });
    await pass(0);
    expect(answered()).not.toBeNull();
  });

  test('says at once when the library did not load', async () => {
    const { failures, answered } = setUp(undefined);
    await pass(startPatience * 2);
    expect(failures).toEqual(['missing']);
    expect(answered()).toBeNull();
  });

  test('says when the page was opened outside Excel', async () => {
    const { failures, answered } = setUp(hostThat(async () => ({ host: null })));
    await pass(startPatience * 2);
    expect(failures).toEqual(['outside']);
    expect(answered()).toBeNull();
  });

  test('passes a failure of the library on', async () => {
    const { error } = setUp(hostThat(() => Promise.reject(new Error('no'))));
    await pass(0);
    expect(error()).toEqual(new Error('no'));
  });
});
