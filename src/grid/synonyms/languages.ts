import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import { portuguese } from './portuguese';
import { spanish } from './spanish';
import type { Synonyms } from './synonyms';

/** Every language that is read. Where two have the same word the earlier one counts. */
export const languages: readonly Synonyms[] = [
  english,
  chinese,
  german,
  french,
  spanish,
  portuguese,
  japanese,
];
