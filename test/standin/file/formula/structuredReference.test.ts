import {
  escapeColumn,
  parseStructuredReference,
  unescapeColumn,
  writeFileReference,
  writeShownReference,
} from '../../../../src/standin/file/formula/structuredReference';

test.each([
  ['[]', { section: 'data' }],
  ['[Calls]', { section: 'data', first: 'Calls' }],
  ['[[Calls]]', { section: 'data', first: 'Calls' }],
  ['[[Calls]:[AHT]]', { section: 'data', first: 'Calls', last: 'AHT' }],
  ['[@]', { section: 'thisRow' }],
  ['[@Calls]', { section: 'thisRow', first: 'Calls' }],
  ['[@[Two words]]', { section: 'thisRow', first: 'Two words' }],
  ['[@[A]:[B]]', { section: 'thisRow', first: 'A', last: 'B' }],
  ['[#All]', { section: 'all' }],
  ['[#headers]', { section: 'headers' }],
  ['[#Totals]', { section: 'totals' }],
  ['[#This Row]', { section: 'thisRow' }],
  ['[[#This Row],[Calls]]', { section: 'thisRow', first: 'Calls' }],
  ['[[#Headers], [A]:[B]]', { section: 'headers', first: 'A', last: 'B' }],
  ['[[#Data],[Calls]]', { section: 'data', first: 'Calls' }],
  ["[a'[1']]", { section: 'data', first: 'a[1]' }],
])('%p is read', (bracket, reference) => {
  expect(parseStructuredReference(bracket)).toEqual(reference);
});

test.each(['[#Nonsense]', '[[#Headers],[#Data],[A]]', '[[A],[B]]', '[@[A]:[B]:[C]]'])(
  '%p is beyond it',
  (bracket) => {
    expect(parseStructuredReference(bracket)).toBeUndefined();
  },
);

test.each([
  [{ section: 'data' }, '', '[]'],
  [{ section: 'data', first: 'Calls' }, '[Calls]', '[Calls]'],
  [{ section: 'data', first: 'A', last: 'B' }, '[[A]:[B]]', '[[A]:[B]]'],
  [{ section: 'thisRow' }, '[#This Row]', '[@]'],
  [{ section: 'thisRow', first: 'Calls' }, '[[#This Row],[Calls]]', '[@Calls]'],
  [{ section: 'thisRow', first: 'Two words' }, '[[#This Row],[Two words]]', '[@[Two words]]'],
  [{ section: 'thisRow', first: '话务量' }, '[[#This Row],[话务量]]', '[@话务量]'],
  [{ section: 'thisRow', first: 'A', last: 'B' }, '[[#This Row],[A]:[B]]', '[@[A]:[B]]'],
  [{ section: 'headers', first: 'A' }, '[[#Headers],[A]]', '[[#Headers],[A]]'],
  [{ section: 'all' }, '[#All]', '[#All]'],
] as const)('%p is written for a file and for a reader', (reference, file, shown) => {
  expect(writeFileReference(reference)).toBe(file);
  expect(writeShownReference(reference)).toBe(shown);
});

test('brackets, hashes and apostrophes in a column name are marked, and the marks go again', () => {
  const name = "it's [the] #1";
  expect(escapeColumn(name)).toBe("it''s '[the'] '#1");
  expect(unescapeColumn(escapeColumn(name))).toBe(name);
});

test('what is written for a file is read as the same', () => {
  const reference = { section: 'thisRow', first: "a[1]'s", last: 'b#' } as const;
  expect(parseStructuredReference(writeFileReference(reference))).toEqual(reference);
  expect(parseStructuredReference(writeShownReference(reference))).toEqual(reference);
});
