import design from '@univerjs/design/locale/zh-CN';
import ui from '@univerjs/ui/locale/zh-CN';
import docsUi from '@univerjs/docs-ui/locale/zh-CN';
import sheets from '@univerjs/sheets/locale/zh-CN';
import sheetsUi from '@univerjs/sheets-ui/locale/zh-CN';
import sheetsFormula from '@univerjs/sheets-formula/locale/zh-CN';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/zh-CN';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import sheetsTable from '@univerjs/sheets-table/locale/zh-CN';
import sheetsTableUi from '@univerjs/sheets-table-ui/locale/zh-CN';

/** Texts of the grid's own menus. */
export const chineseGrid = [
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNumfmtUi,
  sheetsTable,
  sheetsTableUi,
];
