import { officeError } from './officeError';

/** The HTML colour names that add-ins use in practice; others are refused like any malformed colour. */
const named: Record<string, string> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  lime: '00FF00',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  purple: '800080',
  gray: '808080',
  grey: '808080',
  lightgray: 'D3D3D3',
  lightgrey: 'D3D3D3',
  darkgray: 'A9A9A9',
  navy: '000080',
  teal: '008080',
  maroon: '800000',
};

/** "#RRGGBB", "RRGGBB" or a name, as the workbook holds it: RRGGBB. An empty text takes a colour away. */
export function readColour(value: unknown): string {
  if (typeof value !== 'string') throw officeError('InvalidArgument');
  if (value === '') return '';
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(value)?.[1] ?? named[value.toLowerCase()];
  if (hex === undefined) throw officeError('InvalidArgument');
  return hex.toUpperCase();
}

/** The colour as Office.js gives it. */
export function showColour(colour: string | undefined, whenNone: string): string {
  return colour === undefined || colour === '' ? whenNone : `#${colour.toUpperCase()}`;
}
