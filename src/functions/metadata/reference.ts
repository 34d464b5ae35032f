import type { Argument } from '../argument';
import type { Docstring } from './docstring';
import type { FunctionMetadata, Metadata } from './metadata';

/** One function of the reference table in the README and on the help page. */
export interface ReferenceRow {
  name: string;
  /** With brackets around what may be left out, and the default behind its name. */
  signature: string;
  description: string;
  parameters: { name: string; description: string }[];
  formula: string;
  result: string;
  returns: string;
  remarks: string;
}

/** The reference table, from functions.json of either language, the docstrings and the argument tables. */
export function referenceRows(
  metadata: Metadata,
  docstrings: readonly Docstring[],
  signatures: ReadonlyMap<string, readonly Argument[]>,
): ReferenceRow[] {
  return metadata.functions.map((declared) => {
    const docstring = docstrings.find(({ id }) => id === declared.id);
    return {
      name: declared.name,
      signature: signatureOf(declared, signatures.get(declared.id) ?? []),
      description: declared.description ?? '',
      parameters: declared.parameters.map(({ name, description = '' }) => ({ name, description })),
      formula: docstring?.example.formula ?? '',
      result: docstring?.example.result ?? '',
      returns: docstring?.returns ?? '',
      remarks: docstring?.remarks ?? '',
    };
  });
}

function signatureOf(declared: FunctionMetadata, signature: readonly Argument[]): string {
  const shown = declared.parameters.map(({ name, optional, repeating }) => {
    if (repeating) return `${name}...`;
    if (!optional) return name;
    const ifBlank = signature.find((argument) => argument.name === name)?.ifBlank;
    return ifBlank === undefined || ifBlank === '' ? `[${name}]` : `[${name} ${asWritten(ifBlank)}]`;
  });
  return `${declared.name}(${shown.join(', ')})`;
}

/** A default as a formula writes it. */
function asWritten(value: unknown): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : JSON.stringify(value);
}
