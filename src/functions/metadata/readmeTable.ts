import type { ReferenceRow } from './reference';

const start = '<!-- functions: written by npm run docs -->';
const end = '<!-- end of functions -->';

/** The README with its function reference written anew between the marks. */
export function withFunctionTable(readme: string, rows: readonly ReferenceRow[]): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The README must hold "${start}" and "${end}".`);
  return `${readme.slice(0, from + start.length)}\n\n${functionTable(rows)}\n\n${readme.slice(to)}`;
}

function functionTable(rows: readonly ReferenceRow[]): string {
  const lines = rows.map(({ signature, description, formula, result }) =>
    cells([`\`${signature}\``, description, `\`${formula}\` → ${result}`]),
  );
  return [cells(['function', 'what it gives', 'example']), '| --- | --- | --- |', ...lines].join('\n');
}

function cells(texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replace(/\|/g, '\\|')).join(' | ')} |`;
}
