import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request as httpsRequest } from 'node:https';
import { createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import type { Folders } from '../../../src/standin/server/folders';
import { startPreview, type Preview } from '../../../src/standin/server/startPreview';

let root: string;
let folders: Folders;
let preview: Preview;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'crewplan-server-'));
  folders = {
    bundle: path.join(root, 'dist'),
    page: path.join(root, 'page'),
    office: path.join(root, 'office'),
    samples: path.join(root, 'samples'),
  };
  for (const folder of Object.values(folders) as string[]) mkdirSync(folder);
  mkdirSync(path.join(folders.bundle, 'folder.js'));
  writeFileSync(path.join(root, 'secret.js'), 'secret');
  writeFileSync(path.join(folders.bundle, 'functions.js'), 'globalThis.crewplan = "规划";');
  writeFileSync(
    path.join(folders.bundle, 'taskpane.html'),
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  writeFileSync(path.join(folders.page, 'index.html'), '<p>preview</p>');
  preview = await startPreview({ folders, port: 3380 });
}, 60_000);
afterAll(async () => {
  await preview.close();
  rmSync(root, { recursive: true, force: true });
});

function linkOf(file: string): string | null {
  try {
    return readlinkSync(file);
  } catch {
    return null;
  }
}

interface Answer {
  status: number;
  type: string | undefined;
  text: string;
}

function ask(
  address: string,
  { method = 'GET', host = 'localhost', at = '127.0.0.1' } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = httpsRequest(
      {
        host: at,
        port: preview.port,
        path: address,
        method,
        headers: { host: `${host}:${preview.port}` },
        rejectUnauthorized: false,
        timeout: 3000,
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'], text }),
        );
      },
    );
    asked.on('error', reject);
    asked.on('timeout', () => asked.destroy(new Error('timeout')));
    asked.end();
  });
}

describe('the preview’s server', () => {
  it('closes what a download opened that is broken off', async () => {
    const large = path.join(folders.bundle, 'large.js');
    writeFileSync(large, Buffer.alloc(20_000_000, 'x'));
    const breakOff = (): Promise<void> =>
      new Promise((resolve) => {
        const asked = httpsRequest(
          {
            host: '127.0.0.1',
            port: preview.port,
            path: '/large.js',
            headers: { host: 'localhost' },
            rejectUnauthorized: false,
          },
          (response) => response.once('data', () => response.destroy()),
        );
        asked.on('close', () => resolve());
        asked.on('error', () => resolve());
        asked.end();
      });
    const open = (): number =>
      readdirSync('/proc/self/fd').filter((one) => linkOf(`/proc/self/fd/${one}`) === large).length;
    for (let count = 0; count < 20; count++) await breakOff();
    if (!existsSync('/proc/self/fd')) return;
    for (let tries = 0; open() > 0 && tries < 50; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(open()).toBe(0);
  });

  it('serves the page at its address, and files as they are', async () => {
    expect(preview.url).toBe(`https://localhost:${preview.port}/`);
    expect(await ask('/')).toMatchObject({ status: 200, text: '<p>preview</p>' });
    const bundle = await ask('/functions.js?_cache=1');
    expect(bundle).toMatchObject({ status: 200, text: 'globalThis.crewplan = "规划";' });
    expect(bundle.type).toBe('text/javascript; charset=utf-8');
  });

  it('serves the pane with Office.js from here at an address of its own', async () => {
    expect((await ask('/taskpane.html')).text).toContain('appsforoffice');
    expect((await ask('/taskpane.local-office.html')).text).toBe('<script src="/office/office.js"></script>');
  });

  it.each(['/../secret.js', '/..%2fsecret.js', '/missing.js', '/folder.js', '/preview'])(
    'has nothing at %s',
    async (address) => {
      expect((await ask(address)).status).toBe(404);
    },
  );

  it('answers no other method, and no page that was led here by another name', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect((await ask('/', { host: 'evil.example' })).status).toBe(403);
    expect(await ask('/functions.js', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  it('cannot be reached from the network', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address && !address.internal && address.family === 'IPv4');
    if (!outside) return;
    await expect(ask('/', { at: outside.address })).rejects.toThrow(/ECONNREFUSED|timeout/);
  });

  it('takes the next free port when its own is in use, and frees it when it is closed', async () => {
    const second = await startPreview({ folders, port: preview.port });
    expect(second.port).toBe(preview.port + 1);
    await second.close();
    const third = await startPreview({ folders, port: preview.port + 1 });
    expect(third.port).toBe(preview.port + 1);
    await third.close();
  });

  it('leaves a port alone that another program has on either kind of loopback address', async () => {
    const taken = await listen(3480, '::1').catch(() => undefined);
    if (!taken) return;
    const other = await startPreview({ folders, port: 3480 });
    expect(other.port).toBe(3481);
    await other.close();
    await new Promise((resolve) => taken.close(resolve));
  });
});

function listen(port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
