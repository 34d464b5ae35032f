import { paneHelp } from './paneHelp';
import type { ReferenceRow } from './reference';

interface Words {
  language: string;
  title: string;
  /** What holds for all functions: ranges, blanks and errors. */
  rules: string[];
  example: string;
  result: string;
}

const words: Record<'en' | 'zh-CN', Words> = {
  en: {
    language: 'en',
    title: 'Crewplan functions',
    rules: [
      "Every argument takes a cell or a range. Ranges line up as in Excel's own array formulas, and the result spills.",
      'A row whose ranges are all blank stays empty. A row that is blank in part is #N/A and names what is missing: ' +
        'a blank never counts as zero. A blank optional argument takes its default, shown behind its name. ' +
        'Older builds of Excel hand a blank over as 0, which no function can tell from a 0.',
      'Text where a number belongs is #VALUE!, a number outside its range is #NUM!, an answer that does not exist is ' +
        '#N/A. Each comes with a sentence; where Excel does not show it, CHECK does.',
      'Crewplan needs ExcelApi 1.13 and custom functions: Excel on the web, Microsoft 365 for Windows from version 2102, ' +
        'Excel 2021 and later, Excel for Mac from 16.50; not Excel on iPad, nor volume-licensed Excel 2019 and before.',
    ],
    example: 'Example',
    result: 'Result',
  },
  'zh-CN': {
    language: 'zh-CN',
    title: 'Crewplan 函数',
    rules: [
      '每个参数都可以是单元格或区域。区域按 Excel 数组公式的规则对齐，结果自动溢出。',
      '各区域都为空的行保持为空；部分为空的行得到 #N/A，并说明缺少什么：空白绝不当作零。可选参数为空时取其默认值，写在名称之后。' +
        '旧版 Excel 会把空白当作 0 传入，函数无法区分。',
      '该填数字处填了文本得到 #VALUE!，数字超出范围得到 #NUM!，没有结果得到 #N/A。每种错误都有说明；Excel 不显示时可用 CHECK 查看。',
      'Crewplan 需要 ExcelApi 1.13 和自定义函数：网页版 Excel、Windows 版 Microsoft 365（2102 及以后版本）、Excel 2021 及更新版本、' +
        'Mac 版 Excel（16.50 及以后版本）；不支持 iPad 版，也不支持批量许可的 Excel 2019 及更早版本。',
    ],
    example: '示例',
    result: '结果',
  },
};

/** The page that Excel's "Help on this function" and the pane open: plain HTML, a section for each function and page, no script. */
export function helpPage(rows: readonly ReferenceRow[], language: 'en' | 'zh-CN'): string {
  const text = words[language];
  const contents = rows.map(({ name }) => `<a href="#${name}">${name}</a>`).join(' ');
  return [
    '<!doctype html>',
    `<html lang="${text.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">`,
    `<title>${text.title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${text.title}</h1>`,
    ...text.rules.map((rule) => `<p>${escape(rule)}</p>`),
    `<nav>${contents}</nav>`,
    ...rows.map((row) => section(row, text)),
    ...paneHelp(language),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const style =
  ':root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}' +
  'nav a{display:inline-block;margin-right:.7rem}h2{margin-top:2.2rem}code{font:13px ui-monospace,monospace}' +
  '.pane{clear:both}.pane img{float:right;max-width:50%;height:auto;margin:0 0 1rem 1rem;border:1px solid #8888}' +
  'dt{font-family:ui-monospace,monospace;font-size:13px;margin-top:.4rem}dd{margin-left:1.2rem}';

function section(row: ReferenceRow, text: Words): string {
  const parameters = row.parameters
    .map(({ name, description }) => `<dt>${escape(name)}</dt><dd>${escape(description)}</dd>`)
    .join('');
  // Results, methods and sources are kept in English; the Chinese page leaves them out rather than mix languages.
  const more = text.language === 'en' ? `<p>${escape(row.returns)} ${escape(row.remarks)}</p>` : '';
  return [
    `<section id="${row.name}">`,
    `<h2>${row.name}</h2>`,
    `<p>${escape(row.description)}</p>`,
    `<p><code>CREW.${escape(row.signature)}</code></p>`,
    `<dl>${parameters}</dl>`,
    `<p>${text.example}: <code>${escape(row.formula)}</code> ${text.result}: <code>${escape(row.result)}</code></p>`,
    more,
    '</section>',
  ].join('\n');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
