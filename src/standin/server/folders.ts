import path from 'node:path';

/** Where the served files lie. */
export interface Folders {
  /** The production bundle. */
  bundle: string;
  /** The preview page and its script. */
  page: string;
  /** The unmodified Office.js package. */
  office: string;
  samples: string;
}

/** The folders of this repository, seen from its root. */
export function foldersOf(root: string): Folders {
  return {
    bundle: path.join(root, 'dist'),
    page: path.join(root, 'out/preview'),
    office: path.join(root, 'node_modules/@microsoft/office-js/dist'),
    samples: path.join(root, 'assets'),
  };
}
