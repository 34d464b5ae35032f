/** Width in digits: a Chinese character takes about two. */
export function displayWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
}
