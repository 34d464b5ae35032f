import path from 'node:path';
import { answer } from './answer';
import { buildPage } from './buildPage';
import { localCertificate } from './certificate';
import { foldersOf, type Folders } from './folders';
import { listenOnLoopback } from './listenOnLoopback';

export interface PreviewOptions {
  /** Port to try first; the next free one is taken where it is in use. Defaults to 3000, the manifest's. */
  port?: number;
  /** Defaults to those of this repository. */
  folders?: Folders;
}

export interface Preview {
  /** Address to open in a browser, e.g. "https://localhost:3000/". */
  url: string;
  port: number;
  close(): Promise<void>;
}

const repository = path.resolve(__dirname, '../../..');

/** Serves the preview page, the production bundle and Office.js to this machine over HTTPS. */
export async function startPreview(options: PreviewOptions = {}): Promise<Preview> {
  const folders = options.folders ?? foldersOf(repository);
  if (!options.folders) await buildPage(repository, folders);
  const certificate = await localCertificate(path.join(repository, 'node_modules/.cache/crewplan-preview'));
  const { port, close } = await listenOnLoopback(
    certificate,
    (request, response) => {
      answer(request, response, folders).catch((error: Error) => response.destroy(error));
    },
    options.port ?? 3000,
  );
  return { url: `https://localhost:${port}/`, port, close };
}
