import type { Book, BookValue } from '../book/book';
import { prepareArguments, type FunctionParameter } from './functionArguments';
import type { Host } from './host';

/** functions.json, as far as a host reads it. */
export interface FunctionsJson {
  allowErrorForDataTypeAny?: boolean;
  functions: { id: string; name: string; description?: string; parameters: FunctionParameter[] }[];
}

/** The namespace that the manifest gives to the functions. */
const NAMESPACE = 'CREW';

/** Makes the add-in's functions known to the workbook; a cell that uses one is answered by the add-in's own bundle. */
export function registerAddinFunctions(
  book: Book,
  host: Host,
  json: FunctionsJson,
  namespace: string = NAMESPACE,
): void {
  const allowErrors = json.allowErrorForDataTypeAny ?? false;
  for (const { id, name, description, parameters } of json.functions) {
    book.registerFunction({
      name: `${namespace}.${name}`.toUpperCase(),
      description: description ?? '',
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? '',
        optional: parameter.optional ?? false,
        repeating: parameter.repeating ?? false,
      })),
      call: async (args) => {
        const prepared = prepareArguments(parameters, args, allowErrors);
        if ('error' in prepared) return prepared;
        return plain(await host.invokeFunction(id, prepared.parameters, '', allowErrors));
      },
    });
  }
}

/** A cell has no room for the sentence that comes with an error. */
function plain(result: BookValue | BookValue[][]): BookValue | BookValue[][] {
  if (Array.isArray(result)) return result;
  return typeof result === 'object' && result !== null ? { error: result.error } : result;
}
