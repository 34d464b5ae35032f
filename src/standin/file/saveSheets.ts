import { activeEntry, partOfKind, type OpenedWorkbook } from './openWorkbook';
import type { PlacedSheet } from './placeSheets';
import { cellSources } from './readWorkbook';
import { saveSheet } from './saveSheet';
import { ensureDynamicMark } from './sheet/dynamicArrays';
import { SharedStrings } from './sheet/sharedStrings';
import { StyleWriter } from './styles/styleWriter';
import type { WorkbookFile } from './workbookFile';
import { PartEditor } from './xml/partEditor';

/**
 * Saves every sheet together with what they share: texts, styles and the mark of dynamic arrays. The file has parts for
 * texts and styles by now. Returns whether formulas changed.
 */
export function saveSheets(
  opened: OpenedWorkbook,
  workbook: WorkbookFile,
  sheets: readonly PlacedSheet[],
): { formulasChanged: boolean } {
  const { file } = opened;
  const styles = opened.styles!;
  const sharedStrings = new SharedStrings(file, partOfKind(opened, 'sharedStrings')!);
  const styleEditor = new PartEditor(file.text(styles.part), styles.root);
  const styleWriter = new StyleWriter(styles, styleEditor);
  const styleIndexes = new Map<number, number>();
  let dynamicMark: string | undefined;
  const context = {
    file,
    workbook,
    sources: cellSources(opened, sharedStrings.texts),
    styles,
    styleWriter,
    targets: {
      styleIndex(style = 0) {
        let index = styleIndexes.get(style);
        if (index === undefined) {
          index = styleWriter.formatIndex(workbook.styles[style]);
          styleIndexes.set(style, index);
        }
        return index;
      },
      sharedText: (text: string) => sharedStrings.index(text),
      dynamicMark: () => (dynamicMark ??= ensureDynamicMark(file, opened.part)),
    },
  };
  const front = sheets[workbook.activeSheet]?.entry;
  const frontMoved = front === undefined || front !== activeEntry(opened);
  let formulasChanged = false;
  sheets.forEach(({ sheet, part }, index) => {
    const selected = frontMoved ? index === workbook.activeSheet : undefined;
    if (saveSheet(context, part, sheet, selected).formulasChanged) formulasChanged = true;
  });
  sharedStrings.finish();
  styleWriter.finish();
  file.write(styles.part, styleEditor.apply());
  return { formulasChanged };
}
