/**
 * Lightens (tint above 0) or darkens (below 0) a colour RRGGBB as Office does: on the luminance of hue, luminance and
 * saturation (ECMA-376 part 1, 18.8.3). Tint from -1 to 1.
 */
export function applyTint(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const luminance = (high + low) / 2;
  const changed = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const spread = high - low;
  if (spread === 0) return hex(changed).repeat(3);
  const saturation = luminance > 0.5 ? spread / (2 - high - low) : spread / (high + low);
  const sixth =
    high === red
      ? ((green - blue) / spread + 6) % 6
      : high === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  const top = changed < 0.5 ? changed * (1 + saturation) : changed + saturation - changed * saturation;
  const bottom = 2 * changed - top;
  return [sixth + 2, sixth, sixth - 2].map((part) => hex(channel(bottom, top, (part + 6) % 6))).join('');
}

function channel(bottom: number, top: number, sixth: number): number {
  if (sixth < 1) return bottom + (top - bottom) * sixth;
  if (sixth < 3) return top;
  if (sixth < 4) return bottom + (top - bottom) * (4 - sixth);
  return bottom;
}

function hex(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');
}
