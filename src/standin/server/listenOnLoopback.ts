import { createServer, type Server, type ServerOptions } from 'node:https';
import type { RequestListener } from 'node:http';

export interface Listening {
  port: number;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

/** How many ports are tried, upwards from the first. */
const TRIES = 50;

/**
 * Listens on the loopback addresses of this machine and on no other, at the first free port. Both kinds of address
 * have to be free, since a browser may take either for "localhost".
 */
export async function listenOnLoopback(
  options: ServerOptions,
  answer: RequestListener,
  firstPort: number,
): Promise<Listening> {
  for (let port = firstPort; port < firstPort + TRIES; port++) {
    const servers = await listenAt(port, options, answer);
    if (servers) return { port, close: () => closeAll(servers) };
  }
  throw new Error(`No port is free from ${firstPort} to ${firstPort + TRIES - 1}.`);
}

async function listenAt(
  port: number,
  options: ServerOptions,
  answer: RequestListener,
): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const address of ['127.0.0.1', '::1']) {
    const server = createServer(options, answer);
    const failure = await listen(server, port, address);
    if (failure === undefined) servers.push(server);
    else if (failure === 'EADDRINUSE' || failure === 'EACCES' || address === '127.0.0.1') {
      await closeAll(servers);
      return undefined;
    }
    // Else this machine has no such address: the other one serves.
  }
  return servers;
}

/** Resolves to the error code where it cannot listen. */
function listen(server: Server, port: number, address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen(port, address, () => resolve(undefined));
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ),
  );
}
