/** What the Open XML SDK finds wrong with a file. */
export interface Invalid {
  file: string;
  errors: string[];
}

/** The program for this machine, by its package or as OOXML_VALIDATOR_CLI names it; undefined where there is none. */
export function findValidator(): string | undefined;

/** Why a program does not run here, found out on a workbook that there always is; undefined where it does. */
export function whyNot(program: string): Promise<string | undefined>;

/** Validates files as the newest Excel reads them; gives those with errors, or on which the program breaks down. */
export function validate(program: string, files: readonly string[]): Promise<Invalid[]>;
