/** The shapes that a workbook holds, each as a text. */
export function shapesOf(workbook: Uint8Array): Set<string>;

/** Of these files as few as hold every shape that any of them holds. */
export function standingForAll(files: readonly string[]): string[];
