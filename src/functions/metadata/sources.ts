import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The files that declare functions: those that declarations.ts hands on, in its order. */
export function sourceFiles(declarationsFile: string): string[] {
  const text = readFileSync(declarationsFile, 'utf8');
  return [...text.matchAll(/from '(\.\/\w+)'/g)].map((match) =>
    resolve(dirname(declarationsFile), `${match[1]}.ts`),
  );
}
