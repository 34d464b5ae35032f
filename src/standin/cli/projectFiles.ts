import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languageOf } from '../../words/language';
import type { FunctionsJson } from '../host/addinFunctions';
import { projectFolder } from './officeFolder';

/** The add-in as it is built for release. */
export interface BuiltAddin {
  /** The script that a cell needs. */
  bundle: string;
  /** The script of the ribbon, which comes behind it; absent where one script has both. */
  behind?: string;
  functions: FunctionsJson;
}

/** The production bundle and its functions, in the language asked for; says what to do when it is not built yet. */
export function builtAddin(
  language: string,
  folder: string = path.join(projectFolder(), 'dist'),
): BuiltAddin {
  const bundle = path.join(folder, 'functions.js');
  const behind = path.join(folder, 'plan.js');
  const localised = languageOf(language) === 'zh-CN' ? 'functions.zh-CN.json' : 'functions.json';
  const json = path.join(folder, localised);
  if (!existsSync(bundle) || !existsSync(json))
    throw new Error('The add-in is not built yet: run "npm run build".');
  const functions = JSON.parse(readFileSync(json, 'utf8')) as FunctionsJson;
  return { bundle, ...(existsSync(behind) && { behind }), functions };
}
