/** One file inside a zip, still packed, so that it can be copied without being opened. */
export interface ZipEntry {
  path: string;
  /** 0 stored, 8 deflated: the only two methods that Office files use. */
  method: number;
  crc: number;
  /** Bytes once inflated, as the directory declares it. */
  size: number;
  packed: Uint8Array;
  /** MS-DOS date and time as two 16-bit halves, date high. */
  modified: number;
}

export const STORED = 0;
export const DEFLATED = 8;
