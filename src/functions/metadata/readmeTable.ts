import type { ReferenceRow } from './reference';

const start = '<!-- functions: written by npm run docs -->';
const end = '<!-- end of functions -->';

const headers = {
  en: ['function', 'what it gives', 'example'],
  'zh-CN': ['函数', '结果', '示例'],
} as const;

/** The README in a language with its function reference written anew between the marks. */
export function withFunctionTable(
  readme: string,
  rows: readonly ReferenceRow[],
  language: keyof typeof headers,
): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The README must hold "${start}" and "${end}".`);
  return `${readme.slice(0, from + start.length)}\n\n${functionTable(rows, headers[language])}\n\n${readme.slice(to)}`;
}

function functionTable(rows: readonly ReferenceRow[], header: readonly string[]): string {
  const lines = rows.map(({ signature, description, formula, result }) =>
    cells([`\`${signature}\``, description, `\`${formula}\` → ${result}`]),
  );
  return [cells(header), '| --- | --- | --- |', ...lines].join('\n');
}

function cells(texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replace(/\|/g, '\\|')).join(' | ')} |`;
}
