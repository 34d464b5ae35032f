import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { FunctionMetadata, Metadata } from './metadata';
import { sourceFiles } from './sources';

/** Where the add-in is served while it is developed; every URL in sources and manifest begins with it. */
export const developmentUrl = 'https://localhost:3000';

/**
 * functions.json in English, from the JSDoc of the functions that declarations.ts hands on.
 * `baseUrl` replaces the development URL. Rejects with the generator's own messages when a declaration does not suit it.
 */
export async function generateMetadata(
  declarationsFile: string,
  baseUrl = developmentUrl,
): Promise<Metadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sourceFiles(declarationsFile));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const generated = JSON.parse(metadataJson) as { functions: FunctionMetadata[] };
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((declared) => ({
      ...declared,
      helpUrl: declared.helpUrl?.replace(developmentUrl, baseUrl),
      // A parameter whose name TypeScript reserves, such as yield, is declared with an underscore behind it.
      parameters: declared.parameters.map((parameter) => ({
        ...parameter,
        name: parameter.name.replace(/_$/, ''),
      })),
    })),
  };
}
