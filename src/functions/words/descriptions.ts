import type * as declarations from '../declarations';
import { contacts } from './chinese/contacts';
import { planning } from './chinese/planning';
import { staffing } from './chinese/staffing';

/** What a function does and what each of its parameters is. */
export interface Description {
  description: string;
  /** By parameter name. */
  parameters: Readonly<Record<string, string>>;
}

/** Chinese descriptions of functions and parameters. Names stay the same in every language. */
export const descriptions: Record<keyof typeof declarations, Description> = {
  ...staffing,
  ...contacts,
  ...planning,
};
