import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import {
  escapeAttribute,
  escapeCellText,
  escapeText,
  unescapeCellText,
} from '../../../../src/standin/file/xml/escape';

/** What a parser makes of the text in an element and in an attribute. */
function parsed(text: string): { content: string; attribute: string } {
  const found = { content: '', attribute: '' };
  const parser = new SaxesParser({ xmlns: false as const });
  parser.on('opentag', (tag) => (found.attribute = tag.attributes['a'] ?? ''));
  parser.on('text', (content) => (found.content += content));
  parser.write(`<x a="${escapeAttribute(text)}">${escapeText(text)}</x>`).close();
  return found;
}

const storable = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => escapeCellText(text));

describe('escapeText and escapeAttribute', () => {
  test('bring every text through a parser unchanged', () => {
    fc.assert(
      fc.property(storable, (text) => {
        expect(parsed(text)).toEqual({ content: text, attribute: text });
      }),
    );
  });

  test.each(['a<b & c>d', '"quoted" & \'so\'', 'two\nlines\r\nand\ttabs', ']]>', '需要 & 实际'])(
    'keep %p',
    (text) => {
      expect(parsed(text)).toEqual({ content: text, attribute: text });
    },
  );
});

describe('escapeCellText', () => {
  test('spells characters that XML cannot hold by their code', () => {
    expect(escapeCellText('a\u0001b')).toBe('a_x0001_b');
    expect(escapeCellText('\u000b')).toBe('_x000B_');
  });

  test('guards text that looks like such a code', () => {
    expect(escapeCellText('_x0041_')).toBe('_x005F_x0041_');
    expect(escapeCellText('_x41_')).toBe('_x41_');
  });

  test('spells half of a surrogate pair by its code and leaves whole ones alone', () => {
    expect(escapeCellText('\ud83d')).toBe('_xD83D_');
    expect(escapeCellText('😀')).toBe('😀');
  });

  test('is undone by unescapeCellText for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(unescapeCellText(escapeCellText(text))).toBe(text);
      }),
    );
  });

  test('leaves line ends and tabs as they are', () => {
    expect(escapeCellText('a\nb\tc')).toBe('a\nb\tc');
  });
});
