import { element } from './element';

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
