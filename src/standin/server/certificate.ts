import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

export interface Certificate {
  key: Buffer;
  cert: Buffer;
}

const DAYS = 365;
const A_DAY = 86_400_000;
const names = ['localhost', '127.0.0.1', '::1'];

/**
 * The certificate of this machine's preview, made on first use and made anew a day before it ends. Nothing is
 * installed: a browser that does not know it asks once, and the key never leaves the folder.
 */
export async function localCertificate(folder: string): Promise<Certificate> {
  const files = {
    ca: path.join(folder, 'ca.crt'),
    cert: path.join(folder, 'localhost.crt'),
    key: path.join(folder, 'localhost.key'),
  };
  if (!isUsable(files.cert, files.key)) {
    // The generator leaves files alone that are there already.
    for (const file of Object.values(files)) rmSync(file, { force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await quietly(() => generateCertificates(files.ca, files.cert, files.key, DAYS, names));
  }
  return { key: readFileSync(files.key), cert: readFileSync(files.cert) };
}

function isUsable(certFile: string, keyFile: string): boolean {
  if (!existsSync(certFile) || !existsSync(keyFile)) return false;
  try {
    return Date.parse(new X509Certificate(readFileSync(certFile)).validTo) > Date.now() + A_DAY;
  } catch {
    // A file cut short by a crash is no certificate: make a new one.
    return false;
  }
}

/** The generator advises on installing the certificate, which is not what happens here. */
async function quietly(action: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await action();
  } finally {
    console.log = log;
  }
}
