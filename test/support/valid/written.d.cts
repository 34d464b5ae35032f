/** Keeps a workbook that a test has written until it is validated, the same bytes once; `test` is the path of its file. */
export function keepWritten(bytes: Uint8Array, test: string): void;
