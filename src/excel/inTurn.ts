import { createTurns } from '../grid/turns';

/** The turns of whoever writes to the open workbook: the pane and the ribbon's handlers run in one page and share them. */
export const inTurn = createTurns();
