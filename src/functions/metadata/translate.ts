import type { Metadata } from './metadata';

/** A function's descriptions in another language; names stay the same in all. */
export interface Translation {
  description: string;
  /** By parameter name. */
  parameters: Readonly<Record<string, string>>;
}

export type Translations = Readonly<Record<string, Translation>>;

/** The metadata with its descriptions translated. Throws on what has no translation, so that a build cannot miss it. */
export function translate(metadata: Metadata, translations: Translations, language: string): Metadata {
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
