import { readWorkbook } from '../file/readWorkbook';
import type { Language } from '../../words/language';
import type { FunctionsJson } from '../host/addinFunctions';
import type { OpenDocument } from './openDocument';

export function sampleName(language: Language): string {
  return language === 'zh-CN' ? 'sample.zh-CN.xlsx' : 'sample.xlsx';
}

/** The sample workbook in the language of the page. */
export async function fetchSample(language: Language): Promise<OpenDocument> {
  const name = sampleName(language);
  const original = new Uint8Array(await (await fetchFile(`/samples/${name}`)).arrayBuffer());
  return { name, file: readWorkbook(original), original };
}

/** The custom functions' metadata, where the manifest has it. */
export async function fetchFunctions(language: Language): Promise<FunctionsJson> {
  const name = language === 'zh-CN' ? 'functions.zh-CN.json' : 'functions.json';
  return (await (await fetchFile(`/${name}`)).json()) as FunctionsJson;
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
