export { createExcelWorkbook } from './createExcelWorkbook';
export { inTurn } from './inTurn';
