import { editTag, fillTag } from '../../../../src/standin/file/xml/editTag';

describe('editTag', () => {
  test('changes, adds and removes attributes and leaves the rest as written', () => {
    expect(editTag(`<row r="1" ht='15' x="y">`, { ht: '20', hidden: '1', x: null })).toBe(
      '<row r="1" ht="20" hidden="1">',
    );
  });

  test('keeps a self-closing tag one', () => {
    expect(editTag('<c r="A1"/>', { s: '3' })).toBe('<c r="A1" s="3"/>');
    expect(editTag('<c r="A1" />', { s: '3' })).toBe('<c r="A1" s="3"/>');
  });

  test('does not take the end of a longer name for the attribute', () => {
    expect(editTag('<c xs="1">', { s: '2' })).toBe('<c xs="1" s="2">');
  });

  test('escapes values, also those with dollar signs', () => {
    expect(editTag('<n a="1"/>', { a: '$& "<"' })).toBe('<n a="$&amp; &quot;&lt;&quot;"/>');
  });
});

describe('fillTag', () => {
  test('opens a self-closing tag', () => {
    expect(fillTag('<x:row r="1"/>', '<c/>')).toBe('<x:row r="1"><c/></x:row>');
  });

  test('closes an opening tag', () => {
    expect(fillTag('<row>', 'x')).toBe('<row>x</row>');
  });
});
