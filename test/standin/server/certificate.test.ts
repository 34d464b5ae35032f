import { X509Certificate } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localCertificate } from '../../../src/standin/server/certificate';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'crewplan-certificate-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the certificate', () => {
  it('is for this machine’s own names', async () => {
    const { cert } = await localCertificate(folder);
    expect(new X509Certificate(cert).subjectAltName).toContain('localhost');
    expect(new X509Certificate(cert).subjectAltName).toContain('127.0.0.1');
  }, 30_000);

  it('is kept from one start to the next', async () => {
    const first = await localCertificate(folder);
    const second = await localCertificate(folder);
    expect(second.cert.equals(first.cert)).toBe(true);
    expect(second.key.equals(first.key)).toBe(true);
  }, 30_000);

  it('is made anew where it was cut short', async () => {
    await localCertificate(folder);
    writeFileSync(path.join(folder, 'localhost.crt'), 'half');
    const { cert } = await localCertificate(folder);
    expect(new X509Certificate(cert).subjectAltName).toContain('localhost');
  }, 30_000);

  it('makes its folder, which nobody else may read', async () => {
    const inner = path.join(folder, 'new');
    await localCertificate(inner);
    expect(existsSync(path.join(inner, 'localhost.key'))).toBe(true);
    if (process.platform !== 'win32') expect(statSync(inner).mode & 0o077).toBe(0);
  }, 30_000);
});
