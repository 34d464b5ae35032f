/** @jest-environment jsdom */
import { applyTheme, type OfficeTheme } from '../../../src/taskpane/shell/theme';

const condition = '(prefers-color-scheme: dark)';

function mediaAfter(theme: OfficeTheme | undefined): string | null {
  document.head.innerHTML = `<link rel="stylesheet" id="dark" media="${condition}">`;
  applyTheme(document, theme);
  return document.getElementById('dark')!.getAttribute('media');
}

describe('the theme', () => {
  test('follows the system where Office does not tell its own', () => {
    expect(mediaAfter(undefined)).toBe(condition);
    expect(mediaAfter({})).toBe(condition);
    expect(mediaAfter({ bodyBackgroundColor: 'black' })).toBe(condition);
  });

  test('follows Office where it does, against the system if need be', () => {
    expect(mediaAfter({ isDarkTheme: true })).toBe('all');
    expect(mediaAfter({ isDarkTheme: false, bodyBackgroundColor: '#000000' })).toBe('not all');
  });

  test.each([
    ['#262626', 'all'],
    ['#FFFFFF', 'not all'],
    ['f3f3f3', 'not all'],
    ['0A0A0A', 'all'],
  ])('goes by the ground %s on builds that give only colours', (bodyBackgroundColor, media) => {
    expect(mediaAfter({ bodyBackgroundColor })).toBe(media);
  });

  test('does without the style sheet', () => {
    document.head.innerHTML = '';
    expect(() => applyTheme(document, { isDarkTheme: true })).not.toThrow();
  });
});
