const english = /^(grand\s*)?(sub)?totals?$|^sum$|^(monthly\s*)?(averages?|avg|mean)$|^ytd$|^full year$/i;
const chinese = /^[年月季度]*(总计|合计|小计|共计|汇总|总和|总|平均|平均值|均值)$|^全年(合计|总计|平均)?$/;

/** Whether a label says that its row adds others up, or is their average, and is neither a line nor a month. */
export function isTotalLabel(label: string): boolean {
  const text = label.trim();
  return english.test(text) || chinese.test(text);
}
