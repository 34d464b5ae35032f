import { joinersFrom, type JoinersFrom } from '../model/plan/planSettings';

/** What a line's cell may say of where its new joiners come from, in either language; the first is what we write. */
const sayings: Record<JoinersFrom, { en: readonly string[]; 'zh-CN': readonly string[] }> = {
  planned: { en: ['planned', 'plan', 'forecast'], 'zh-CN': ['计划', '按计划', '预测'] },
  carried: { en: ['carried', 'carry', 'carried forward'], 'zh-CN': ['结转', '沿用'] },
  solved: { en: ['solved', 'solve'], 'zh-CN': ['求解'] },
};

/** The word for each way in a language, in their order. */
export function joinersFromWords(language: 'en' | 'zh-CN'): string[] {
  return joinersFrom.map((way) => sayings[way][language][0]!);
}

/** The way that a cell's text names, whatever its case; undefined where it names none. */
export function joinersFromOf(text: string): JoinersFrom | undefined {
  return joinersFrom.find((way) => saidFor(way).includes(text.trim().toLowerCase()));
}

/** The same as a formula of a cell: the text that `shown` has for the way, #N/A where it names none. */
export function joinersFromFormula(cell: string, shown: Record<JoinersFrom, string>): string {
  return joinersFrom.reduceRight((otherwise, way) => {
    const said = `FIND("|"&LOWER(TRIM(${cell}))&"|","|${saidFor(way).join('|')}|")`;
    return `IF(ISNUMBER(${said}),"${shown[way]}",${otherwise})`;
  }, 'NA()');
}

function saidFor(way: JoinersFrom): string[] {
  return [...sayings[way].en, ...sayings[way]['zh-CN']];
}
