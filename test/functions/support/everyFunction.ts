import * as declarations from '../../../src/functions/declarations';

type Declared = (...args: never[]) => unknown[][];

/** Every function by its id. */
export const everyFunction = new Map<string, Declared>(Object.entries(declarations));
