import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/tokens';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Excel's green in the sixteen shades that a Fluent theme is made from; the eightieth is the colour of its buttons. */
const excelGreen: BrandVariants = {
  10: '#04150b',
  20: '#082514',
  30: '#0a331c',
  40: '#0c4023',
  50: '#0d4c2a',
  60: '#0e5931',
  70: '#0f6638',
  80: '#107c41',
  90: '#2f9c61',
  100: '#51c283',
  110: '#63ca91',
  120: '#76d19f',
  130: '#8bd9af',
  140: '#a4e1c0',
  150: '#bfead2',
  160: '#dcf5e7',
};

const room = path.resolve(__dirname, '..');

/**
 * The style sheets of the pane by their names: Fluent's tokens that are used as variables, light and dark, and the
 * rules of the shell and of every page in one. A sheet that uses a variable of no theme is an error.
 */
export function paneStyles(): Record<'light.css' | 'dark.css' | 'pane.css', string> {
  const rules = styleSheets()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const light = createLightTheme(excelGreen);
  const dark = createDarkTheme(excelGreen);
  const used = usedTokens(rules, light);
  const colours = used.filter((token) => token.startsWith('color'));
  return {
    'light.css': variables('light', used, light),
    'dark.css': variables('dark', colours, dark),
    'pane.css': rules,
  };
}

/** The shell's before those of the pages, and last what contrast themes change in all of them. */
function styleSheets(): string[] {
  const rank = (file: string): number =>
    file.endsWith('contrast.css') ? 2 : file.startsWith('shell') ? 0 : 1;
  const found = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  return found
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
    .map((file) => path.join(room, file));
}

function usedTokens(rules: string, theme: Theme): (keyof Theme)[] {
  const own = new Set([...rules.matchAll(/^\s*--(\w+):/gm)].map(([, name]) => name!));
  const used = new Set([...rules.matchAll(/var\(--(\w+)/g)].map(([, name]) => name!));
  const unknown = [...used].filter((name) => !(name in theme) && !own.has(name));
  if (unknown.length > 0) throw new Error(`No token of Fluent is called ${unknown.join(', ')}.`);
  return [...used].filter((name): name is keyof Theme => name in theme).sort();
}

function variables(scheme: 'light' | 'dark', names: readonly (keyof Theme)[], theme: Theme): string {
  const lines = names.map((name) => `  --${name}: ${growing(name, theme[name])};`);
  return [':root {', `  color-scheme: ${scheme};`, ...lines, '}', ''].join('\n');
}

/** Type and the space around it in the unit that grows with the text size that a person has chosen. */
function growing(name: string, value: string | number | undefined): string {
  const pixels = /^(fontSize|lineHeight|spacing)/.test(name) && /^(\d+)px$/.exec(String(value));
  return pixels ? `${Number(pixels[1]) / 16}rem` : String(value);
}
