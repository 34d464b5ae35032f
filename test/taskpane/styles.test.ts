import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../../src/taskpane/styles');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

function palette(file: string): Record<string, string> {
  return Object.fromEntries(
    [...read(file).matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const text: [string, string][] = [
  ...['ground', 'raised', 'hover'].flatMap((ground): [string, string][] => [
    ['text', ground],
    ['muted', ground],
  ]),
  ['accent', 'ground'],
  ['accent', 'hover'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['bad', 'ground'],
  ['bad', 'raised'],
  ['bad', 'bad-ground'],
  ['text', 'bad-ground'],
  ['muted', 'bad-ground'],
  ['warn', 'ground'],
  ['warn', 'raised'],
  ['warn', 'warn-ground'],
  ['text', 'warn-ground'],
  ['good', 'raised'],
];
/** Borders of fields, the focus ring and what is drawn. */
const graphics: [string, string][] = [
  ['control', 'ground'],
  ['focus', 'ground'],
  ['focus', 'raised'],
  ['bar-actual', 'ground'],
  ['bar-short', 'ground'],
  ['bar-surplus', 'ground'],
  ['text', 'ground'],
];

describe.each(['light.css', 'dark.css'])('the colours of %s', (file) => {
  const colours = palette(file);

  test.each(text)('let %s be read on %s: 4.5 to 1', (front, ground) => {
    expect(contrast(colours[front]!, colours[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(graphics)('let %s be seen on %s: 3 to 1', (front, ground) => {
    expect(contrast(colours[front]!, colours[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheets', () => {
  const names = ['layout', 'controls', 'problems', 'settings', 'result', 'interviews', 'planBar', 'contrast'];
  const rules = names.map((name) => read(`${name}.css`)).join('\n');

  test('name the same colours in both themes', () => {
    expect(Object.keys(palette('dark.css'))).toEqual(Object.keys(palette('light.css')));
  });

  test('take their colours from the theme', () => {
    expect(rules).not.toMatch(/#[\da-f]{3,8}\b/i);
  });

  test('use no colour that the theme does not have', () => {
    const local = ['problem-text', 'problem-ground', 'problem-line'];
    const known = [...Object.keys(palette('light.css')), ...local];
    const used = [...rules.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name);
    expect(used.filter((name) => !known.includes(name!))).toEqual([]);
  });

  test('move only for those who do not mind', () => {
    const calm = rules.replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/, '');
    expect(calm).not.toMatch(/transition|animation|scroll-behavior/);
  });

  test('answer to contrast themes', () => {
    expect(read('contrast.css')).toMatch(/@media \(forced-colors: active\)/);
  });
});
