import type * as declarations from '../declarations';
import { contacts } from './chinese/contacts';
import { planning } from './chinese/planning';
import { staffing } from './chinese/staffing';

interface Description {
  description: string;
  parameters: Record<string, string>;
}

/** Chinese descriptions of functions and parameters. Names stay the same in every language. */
export const descriptions: Record<keyof typeof declarations, Description> = {
  ...staffing,
  ...contacts,
  ...planning,
};
