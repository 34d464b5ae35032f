import { numberNotation } from '../../../src/taskpane/shell/numberNotation';

describe('numbers as they are typed', () => {
  const english = numberNotation('en');
  const german = numberNotation('de-DE');
  const french = numberNotation('fr-FR');
  const chinese = numberNotation('zh-CN');

  test('have the separators of the locale', () => {
    expect(english.read('7.5')).toBe(7.5);
    expect(german.read('7,5')).toBe(7.5);
    expect(english.read('1,250.5')).toBe(1250.5);
    expect(german.read('1.250,5')).toBe(1250.5);
  });

  test('may be grouped by the narrow spaces that some locales use', () => {
    expect(french.read('1\u202f250,5')).toBe(1250.5);
    expect(french.read('1 250,5')).toBe(1250.5);
  });

  test('may come full-width from a Chinese keyboard', () => {
    expect(chinese.read('１２．５')).toBe(12.5);
    expect(chinese.read('８０％')).toBe(80);
  });

  test('may have blanks, a sign and a per cent sign', () => {
    expect(english.read('  100 % ')).toBe(100);
    expect(english.read('-3')).toBe(-3);
    expect(english.read('.5')).toBe(0.5);
    expect(english.read('2.')).toBe(2);
  });

  test.each(['', ' ', 'abc', '1e5', '2x', '--1', '1.2.3', 'Infinity', '0x10', '%'])(
    'are not “%s”',
    (text) => {
      expect(english.read(text)).toBeNaN();
    },
  );

  test('are written without grouping and read back the same', () => {
    for (const notation of [english, german, french, chinese]) {
      for (const value of [0, 2, 7.5, 1250.25, 0.333333]) {
        expect(notation.read(notation.write(value))).toBe(value);
      }
    }
    expect(german.write(1250.5)).toBe('1250,5');
  });

  test('lose the noise that 0.07 x 100 has', () => {
    expect(english.write(0.07 * 100)).toBe('7');
  });
});
