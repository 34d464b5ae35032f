import { resolve } from 'node:path';
import { descriptions, type Description } from '../words/descriptions';
import type { Argument } from '../argument';
import { calculations } from '../calculations';
import { docstrings } from './docstring';
import { developmentUrl, generateMetadata } from './generate';
import { helpPage } from './helpPage';
import type { Metadata } from './metadata';
import { referenceRows, type ReferenceRow } from './reference';

/** The file that hands on every function of the add-in. */
export const declarationsFile = resolve(__dirname, '../declarations.ts');

export interface FunctionAssets {
  metadata: Record<'en' | 'zh-CN', Metadata>;
  reference: Record<'en' | 'zh-CN', ReferenceRow[]>;
  /** File name to contents, as the build writes them. */
  files: Record<string, string>;
}

/** Everything the build makes from the functions' docstrings: metadata, reference table and help page by language. */
export async function functionAssets(baseUrl = developmentUrl): Promise<FunctionAssets> {
  const english = await generateMetadata(declarationsFile, baseUrl);
  const chinese = translate(english, descriptions, 'zh-CN');
  const signatures = new Map<string, readonly Argument[]>(
    [...calculations].map(([id, { signature }]) => [id, signature]),
  );
  const comments = docstrings(declarationsFile);
  const reference = {
    en: referenceRows(english, comments, signatures),
    'zh-CN': referenceRows(chinese, comments, signatures),
  };
  return {
    metadata: { en: english, 'zh-CN': chinese },
    reference,
    files: {
      'functions.json': json(english),
      'functions.zh-CN.json': json(chinese),
      'help.html': helpPage(reference.en, 'en'),
      'help.zh-CN.html': helpPage(reference['zh-CN'], 'zh-CN'),
    },
  };
}

/** The metadata with its descriptions translated. Throws on what has no translation, so that a build cannot miss it. */
export function translate(
  metadata: Metadata,
  translations: Readonly<Record<string, Description>>,
  language: string,
): Metadata {
  return {
    ...metadata,
    functions: metadata.functions.map((declared) => {
      const translation = translations[declared.id];
      if (!translation) throw new Error(`${declared.id} has no ${language} description`);
      return {
        ...declared,
        description: translation.description,
        helpUrl: declared.helpUrl?.replace('help.html', `help.${language}.html`),
        parameters: declared.parameters.map((parameter) => {
          const description = translation.parameters[parameter.name];
          if (!description)
            throw new Error(`${declared.id} ${parameter.name} has no ${language} description`);
          return { ...parameter, description };
        }),
      };
    }),
  };
}

function json(metadata: Metadata): string {
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
