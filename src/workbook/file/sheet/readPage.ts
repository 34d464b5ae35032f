import type { FilePage } from '../workbookFile';
import { child, descend, flag, numberOf, type XmlElement } from '../xml/xmlElement';

/** How a sheet prints; undefined where it says nothing of that. */
export function readPage(root: XmlElement): FilePage | undefined {
  const setup = child(root, 'pageSetup');
  const fits = flag(descend(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage');
  if (!setup && !fits) return undefined;
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
  return page;
}
