/** Files as they come in from whoever sits at the page, and go out to them again. */
import { textEndings } from '../file/fileKind';
import { saveWorkbook } from '../file/saveWorkbook';
import { element } from './element';
import type { OpenDocument } from './openDocument';

/** Asks for a file; undefined when the person changes their mind. */
export function chooseFile(): Promise<File | undefined> {
  const input = element('input', {
    type: 'file',
    accept: ['.xlsx', '.xlsm', '.xls', ...textEndings].join(),
    hidden: true,
  });
  document.body.append(input);
  return new Promise((resolve) => {
    const done = (file?: File): void => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => done(input.files?.[0]));
    input.addEventListener('cancel', () => done());
    input.click();
  });
}

/** Lets a person drop a file anywhere on the page; the shade says so while one is dragged over it. */
export function dropZone(page: HTMLElement, text: string, onFile: (file: File) => void): HTMLElement {
  const shade = element('div', { class: 'drop-shade', hidden: true }, element('p', {}, text));
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const capture = { capture: true };
  page.addEventListener(
    'dragenter',
    (event) => {
      if (carriesFile(event)) shade.hidden = false;
    },
    capture,
  );
  shade.addEventListener('dragleave', () => (shade.hidden = true));
  shade.addEventListener('dragover', (event) => event.preventDefault());
  shade.addEventListener('drop', (event) => {
    event.preventDefault();
    shade.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
  return shade;
}

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
