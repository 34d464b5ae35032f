import { saveWorkbook } from '../file/saveWorkbook';
import type { OpenDocument } from './openDocument';
import { element } from './element';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How long the browser may take to fetch what it saves, in ms. */
const FETCHED_BY = 60_000;

/** Hands the workbook to the browser as a download under its own name. */
export function saveDocument({ name, file, original }: OpenDocument): void {
  const bytes = saveWorkbook(original, file);
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = element('a', { href: address, download: name });
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), FETCHED_BY);
}
