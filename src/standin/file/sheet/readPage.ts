import type { FilePage } from '../workbookFile';
import { readRowBreaks } from './rowBreaks';
import { child, descend, flag, numberOf, type XmlElement } from '../xml/xmlElement';

/** How a sheet prints; undefined where it says nothing of that. */
export function readPage(root: XmlElement): FilePage | undefined {
  const setup = child(root, 'pageSetup');
  const fits = flag(descend(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage');
  const breaks = readRowBreaks(root);
  if (!setup && !fits && breaks.length === 0) return undefined;
  const page: FilePage = {
    orientation: setup?.attributes['orientation'] === 'landscape' ? 'landscape' : 'portrait',
  };
  const paperSize = numberOf(setup, 'paperSize');
  if (paperSize !== undefined) page.paperSize = paperSize;
  // The numbers may stand there without being in force.
  if (fits)
    page.fit = { wide: numberOf(setup, 'fitToWidth') ?? 1, high: numberOf(setup, 'fitToHeight') ?? 1 };
  const scale = numberOf(setup, 'scale');
  if (scale !== undefined) page.scale = scale;
  if (breaks.length > 0) page.breaks = breaks;
  return page;
}
