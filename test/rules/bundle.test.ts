import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';

const root = resolve(__dirname, '../..');
const dist = mkdtempSync(join(tmpdir(), 'crewplan-dist-'));
afterAll(() => rmSync(dist, { recursive: true }));

const read = (name: string): string => readFileSync(join(dist, name), 'utf8');

/** The production build as `npm run build` makes it, into a folder of its own. */
beforeAll(async () => {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const env = { ...process.env, CREWPLAN_URL: 'https://plans.example.com/crewplan/' };
  const args = [webpack, '--mode', 'production', '--output-path', dist];
  await promisify(execFile)(process.execPath, args, { cwd: root, env, timeout: 110_000 });
}, 120_000);

describe('the production bundle', () => {
  it('holds what the manifest names', () => {
    const files = readdirSync(dist, { recursive: true });
    const named = ['functions.js', 'functions.json', 'functions.zh-CN.json', 'manifest.xml', 'help.html'];
    expect(files).toEqual(expect.arrayContaining([...named, join('assets', 'icon-32.png')]));
  });

  it('is served from the URL of the environment', () => {
    for (const name of ['manifest.xml', 'functions.json', 'functions.zh-CN.json']) {
      expect(read(name)).toContain('https://plans.example.com/crewplan/');
      expect(read(name)).not.toContain('localhost');
    }
    expect(read('manifest.xml')).not.toContain('crewplan//');
  });

  it('runs under a strict Content-Security-Policy and shows nothing of the machine it was built on', () => {
    for (const name of readdirSync(dist).filter((file) => file.endsWith('.js'))) {
      const code = read(name);
      expect(code).not.toMatch(/\beval\(|new Function\(|sourceMappingURL/);
      expect(code).not.toContain(root);
    }
  });

  it('answers a formula where there is nothing but the custom-functions runtime', () => {
    const functions = new Map<string, (...args: unknown[]) => unknown>();
    const associate = (id: string, fn: (...args: unknown[]) => unknown) => functions.set(id, fn);
    runInContext(read('functions.js'), createContext({ CustomFunctions: { associate }, console }));
    const { functions: described } = JSON.parse(read('functions.json')) as { functions: { id: string }[] };
    expect([...functions.keys()].sort()).toEqual(described.map(({ id }) => id).sort());
    const staff = functions.get('REQUIRED_STAFF')?.([[100]], [[180]], [[0.8]], [[20]], null, [[0.3]]);
    expect(JSON.stringify(staff)).toBe('[[20]]');
  });

  it('loads Office from Microsoft before its own scripts', () => {
    const html = read('taskpane.html');
    const scripts = [...html.matchAll(/<script[^>]*src="?([^">\s]+)/g)].map((match) => match[1]);
    expect(scripts).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'functions.js',
      'taskpane.js',
    ]);
  });

  it('has every style sheet that its page links', () => {
    const sheets = [...read('taskpane.html').matchAll(/<link[^>]*href="?([^">\s]+\.css)/g)];
    for (const [, href = ''] of sheets) expect(read(href)).not.toBe('');
    expect(read('taskpane.html')).toMatch(/Content-Security-Policy/);
    expect(read('taskpane.html')).not.toMatch(/unsafe-eval/);
  });
});
