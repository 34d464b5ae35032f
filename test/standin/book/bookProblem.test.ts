import { BookProblem } from '../../../src/standin/book/bookProblem';

test('a problem tells its code and what it is about', () => {
  const problem = new BookProblem('tableOverlap', 'Plan');
  expect(problem).toBeInstanceOf(Error);
  expect(problem.name).toBe('BookProblem');
  expect(problem.code).toBe('tableOverlap');
  expect(problem.detail).toBe('Plan');
  expect(problem.message).toBe('tableOverlap: Plan');
});
