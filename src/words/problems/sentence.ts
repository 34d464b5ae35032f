import type { ProblemCode } from '../../grid/problemCodes';
import type { Language } from '../language';

/** What is wrong and what to do about it, by problem code, in every language. Words in braces are filled in. */
export type Sentences<Code extends ProblemCode> = Record<Code, Record<Language, string>>;
