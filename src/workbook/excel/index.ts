export { createExcelWorkbook } from './createExcelWorkbook';
