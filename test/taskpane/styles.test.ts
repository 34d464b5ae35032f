import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { paneStyles } from '../../src/taskpane/styles/paneStyles';

const folder = path.resolve(__dirname, '../../src/taskpane');
const sheets = paneStyles();
const read = (file: keyof typeof sheets): string => sheets[file];

/** The colours of a theme that a style sheet of the pane uses. */
function palette(file: keyof typeof sheets): Record<string, string> {
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

const [ground, raised, hover] = [
  'colorNeutralBackground1',
  'colorNeutralBackground2',
  'colorNeutralBackground1Hover',
] as const;
const [bad, badGround] = ['colorStatusDangerForeground3', 'colorStatusDangerBackground1'];
const [warn, warnGround] = ['colorStatusWarningForeground3', 'colorStatusWarningBackground1'];

const text: [string, string][] = [
  ...[ground, raised, hover].flatMap((under): [string, string][] => [
    ['colorNeutralForeground1', under],
    ['colorNeutralForeground3', under],
  ]),
  ['colorBrandForeground1', ground],
  ['colorBrandForeground1', hover],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundHover'],
  [bad, ground],
  [bad, raised],
  [bad, badGround],
  ['colorNeutralForeground1', badGround],
  ['colorNeutralForeground3', badGround],
  [warn, ground],
  [warn, raised],
  [warn, warnGround],
  ['colorNeutralForeground1', warnGround],
  ['colorStatusSuccessForeground3', ground],
  ['colorStatusSuccessForeground3', raised],
];
/** Borders of fields, the focus ring and what is drawn. */
const graphics: [string, string][] = [
  ['colorNeutralStrokeAccessible', ground],
  ['colorStrokeFocus2', ground],
  ['colorStrokeFocus2', raised],
  ['colorCompoundBrandStroke', ground],
  ['colorPaletteDarkOrangeBorderActive', ground],
  ['colorPaletteBlueBorderActive', ground],
  ['colorNeutralForeground1', ground],
];

describe.each(['light.css', 'dark.css'] as const)('the colours of %s', (file) => {
  const colours = palette(file);

  test.each(text)('let %s be read on %s: 4.5 to 1', (front, ground) => {
    expect(contrast(colours[front]!, colours[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(graphics)('let %s be seen on %s: 3 to 1', (front, ground) => {
    expect(contrast(colours[front]!, colours[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheets', () => {
  const rules = read('pane.css');

  test('are those of the shell and of every page, and last what contrast themes change', () => {
    const own = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.css'),
    );
    expect(own.length).toBeGreaterThan(10);
    for (const file of own) expect(rules).toContain(readFileSync(path.join(folder, file), 'utf8'));
    expect(rules.endsWith(readFileSync(path.join(folder, 'shell/contrast.css'), 'utf8'))).toBe(true);
  });

  test('name the same colours in both themes', () => {
    expect(Object.keys(palette('dark.css'))).toEqual(Object.keys(palette('light.css')));
  });

  test('take their colours from the theme', () => {
    expect(rules).not.toMatch(/#[\da-f]{3,8}\b/i);
    expect(rules).not.toMatch(/rgb|hsl/);
  });

  test('take type and the width of lines from the theme', () => {
    expect(rules).not.toMatch(/font-size: (?!var|inherit)/);
    expect(rules).not.toMatch(/(border|border-\w+|outline): \d+px/);
    expect(rules).not.toMatch(/font-weight: \d/);
  });

  test('let type and the space around it grow with the text size that a person has chosen', () => {
    expect(read('light.css')).not.toMatch(/--(fontSize|lineHeight|spacing)\w+: [\d.]+px/);
    expect(read('light.css')).toMatch(/--fontSizeBase300: 0\.875rem;/);
  });

  test('set in the other theme what depends on light and dark, and nothing else', () => {
    const names = [...read('dark.css').matchAll(/--(\w+):/g)].map(([, name]) => name!);
    expect(names.filter((name) => !name.startsWith('color'))).toEqual([]);
  });

  test('move only for those who do not mind', () => {
    const calm = rules.replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/, '');
    expect(calm).not.toMatch(/transition|animation|scroll-behavior/);
  });

  test('answer to contrast themes', () => {
    expect(rules).toMatch(/@media \(forced-colors: active\)/);
  });
});
