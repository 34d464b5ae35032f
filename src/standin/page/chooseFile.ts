import { element } from './element';

/** Asks for a file; undefined when the person changes their mind. */
export function chooseFile(): Promise<File | undefined> {
  const input = element('input', { type: 'file', accept: '.xlsx,.xlsm,.xls', hidden: true });
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
