import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { contentType } from './contentType';
import type { Folders } from './folders';
import { withLocalOffice } from './localOffice';
import { locate } from './locate';
import { PANE_WITH_LOCAL_OFFICE } from './officeAddress';
import { securityHeaders } from './securityHeaders';

/** Answers one request with a file, byte for byte. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: Folders,
): Promise<void> {
  const address = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  for (const [name, value] of Object.entries(securityHeaders(address))) response.setHeader(name, value);
  if (!isLocal(request.headers.host)) return refuse(response, 403, 'This address is for this machine only.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Files only.');
  if (address === PANE_WITH_LOCAL_OFFICE) return servePane(response, folders);
  const file = locate(address, folders);
  const size = file === undefined ? undefined : await sizeOf(file);
  if (file === undefined || size === undefined) return refuse(response, 404, 'There is nothing here.');
  response.writeHead(200, { 'Content-Type': contentType(file), 'Content-Length': size });
  if (request.method === 'HEAD') return void response.end();
  // Who turns away in the middle leaves nothing open: a pipeline closes the file with the answer.
  pipeline(createReadStream(file), response, () => undefined);
}

async function servePane(response: ServerResponse, folders: Folders): Promise<void> {
  try {
    const html = withLocalOffice(await readFile(path.join(folders.bundle, 'taskpane.html'), 'utf8'));
    response.writeHead(200, { 'Content-Type': contentType('taskpane.html') }).end(html);
  } catch {
    refuse(response, 404, 'There is no bundle yet: run "npm run build".');
  }
}

/** A page elsewhere could have its own name point at this machine; its requests carry that name. */
function isLocal(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host ?? '');
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
}
