import { headerNames } from '../../../../src/standin/book/tables/tableHeader';

test('texts stay as they are', () => {
  expect(headerNames(['Line', 'Month'])).toEqual(['Line', 'Month']);
});

test('an empty header gets the number of its column', () => {
  expect(headerNames([null, 'Month', null])).toEqual(['Column1', 'Month', 'Column3']);
});

test('numbers, truth values and errors become text', () => {
  expect(headerNames([2026, true, { error: '#N/A' }])).toEqual(['2026', 'TRUE', '#N/A']);
});

test('a header that comes again, in any case, gets a number', () => {
  expect(headerNames(['Calls', 'calls', 'CALLS'])).toEqual(['Calls', 'calls2', 'CALLS3']);
});

test('a made-up name keeps clear of names that are there', () => {
  expect(headerNames(['Column2', null])).toEqual(['Column2', 'Column22']);
});
