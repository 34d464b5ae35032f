/** How a person of a locale writes numbers, in both directions. */
export interface NumberNotation {
  /** A plain number for a field: no grouping, up to six decimals. */
  write(value: number): string;
  /** What was typed, or NaN. Takes the locale's separators, a per cent sign and full-width digits. */
  read(text: string): number;
}

export function numberNotation(locale: string): NumberNotation {
  const field = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 });
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345.6);
  const decimal = parts.find((part) => part.type === 'decimal')?.value ?? '.';
  const group = parts.find((part) => part.type === 'group')?.value ?? ',';
  return {
    write: (value) => field.format(value),
    read: (text) => {
      // Chinese input methods give full-width digits and signs; NFKC makes them plain.
      const plain = text.normalize('NFKC').replace(/\s|%/g, '');
      // Spaces are gone already, so a locale that groups by them needs nothing more.
      const ungrouped = group.trim() === '' ? plain : plain.split(group).join('');
      const standard = ungrouped.replace(decimal, '.');
      return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(standard) ? Number(standard) : NaN;
    },
  };
}
