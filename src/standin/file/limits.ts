/** Largest .xlsx file that is opened, in bytes as it lies on disk. */
export const MAX_FILE_BYTES = 25_000_000;

/** Largest file of text in columns (.csv) that is opened, in bytes. */
export const MAX_TEXT_BYTES = 80_000_000;

/** Largest total of all parts once inflated, in bytes: the guard against zip bombs. */
export const MAX_EXPANDED_BYTES = 300_000_000;

/** Largest single part once inflated, in bytes; one JavaScript string has to hold it. */
export const MAX_PART_BYTES = 100_000_000;

/** Most cells of a file, blank ones included: so many are planned in less than 1 GB of memory. */
export const MAX_CELLS = 1_500_000;

/** The longest text of a cell, which is Excel's own limit. */
export const MAX_TEXT_LENGTH = 32_767;

/** Most parts in one file. */
export const MAX_PARTS = 10_000;
