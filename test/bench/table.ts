/** Rows of a benchmark as an aligned text table. */
export function benchTable(title: string, rows: readonly Record<string, string | number>[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const cells = [heads, ...rows.map((row) => heads.map((head) => format(row[head] ?? '')))];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: string[]): string =>
    row.map((cell, column) => cell.padStart(widths[column]!)).join('  ');
  return [title, '', ...cells.map(line), ''].join('\n');
}

function format(value: string | number): string {
  if (typeof value === 'string') return value;
  return value.toLocaleString('en-US', { maximumSignificantDigits: value >= 100 ? 4 : 3 });
}
