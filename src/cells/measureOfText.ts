import { columnOf } from './header/columnOf';
import { normaliseHeader } from './header/normaliseHeader';
import { columnHeaders, type InputColumn } from '../grid/headers';

/** Figures that the title of a block or the name of a sheet may announce. */
const announced = ['calls', 'talk', 'hold', 'afterCall', 'aht'] as const satisfies readonly InputColumn[];

/** Synonyms long enough to be looked for inside other words, the longest first. */
const synonyms = announced
  .flatMap((column) => {
    const { en, 'zh-CN': zh } = columnHeaders[column];
    return [...en.filter((text) => text.length > 2), ...zh.filter((text) => text.length > 1)].map((text) => ({
      column,
      text: normaliseHeader(text),
    }));
  })
  .sort((one, other) => other.text.length - one.text.length);

/** The figure that a label names as a whole, such as "AHT (min)"; a month or a line is none. */
export function measureOfLabel(label: string): InputColumn | null {
  const column = columnOf('Forecast', label);
  return column === 'month' || column === 'line' ? null : column;
}

/** The figure that a title speaks of, such as "Call volume 2026, draft"; the longest of its words decides. */
export function measureOfTitle(title: string): InputColumn | null {
  const text = normaliseHeader(title);
  return synonyms.find((synonym) => text.includes(synonym.text))?.column ?? null;
}
