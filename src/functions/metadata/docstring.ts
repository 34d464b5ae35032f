import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { sourceFiles } from './sources';

/** What a function's docstring says beyond functions.json. */
export interface Docstring {
  id: string;
  /** What the result is: its unit and range. */
  returns: string;
  /** Method, accuracy and source. */
  remarks: string;
  /** A formula and what it gives. */
  example: { formula: string; result: string };
}

/** The docstrings of all functions, in the order of functions.json. */
export function docstrings(declarationsFile: string): Docstring[] {
  return sourceFiles(declarationsFile).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    return source.statements.filter(ts.isFunctionDeclaration).flatMap((declared) => {
      const tags = tagsOf(declared);
      const id = tags.get('customfunction')?.split(' ')[0];
      return id === undefined ? [] : [docstringOf(id, tags)];
    });
  });
}

function docstringOf(id: string, tags: Map<string, string>): Docstring {
  const [formula = '', result = ''] = (tags.get('example') ?? '').split(' -> ');
  return {
    id,
    returns: tags.get('returns') ?? '',
    remarks: tags.get('remarks') ?? '',
    example: { formula: formula.trim(), result: result.trim() },
  };
}

function tagsOf(declared: ts.FunctionDeclaration): Map<string, string> {
  return new Map(
    ts.getJSDocTags(declared).map((tag) => {
      const comment = ts.getTextOfJSDocComment(tag.comment) ?? '';
      return [tag.tagName.text, comment.replace(/\s+/g, ' ').trim()];
    }),
  );
}
