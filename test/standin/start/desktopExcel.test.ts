import path from 'node:path';
import { desktopExcel, type Machine } from '../../../src/standin/start/desktopExcel';

function machine(platform: NodeJS.Platform, files: string[], environment = {}): Machine {
  return { platform, environment, exists: (file) => files.includes(file) };
}

describe('looking for desktop Excel', () => {
  const excel = path.join('P:', 'Microsoft Office/root/Office16', 'EXCEL.EXE');

  it('finds it on a Mac', () => {
    const app = '/Applications/Microsoft Excel.app';
    expect(desktopExcel(machine('darwin', [app]))).toBe(app);
    expect(desktopExcel(machine('darwin', []))).toBeNull();
  });

  it('finds it on Windows in either Program Files', () => {
    expect(desktopExcel(machine('win32', [excel], { ProgramFiles: 'P:' }))).toBe(excel);
    expect(desktopExcel(machine('win32', [excel], { 'ProgramFiles(x86)': 'P:' }))).toBe(excel);
  });

  it('finds none on Windows without Office or without Program Files', () => {
    expect(desktopExcel(machine('win32', [], { ProgramFiles: 'P:' }))).toBeNull();
    expect(desktopExcel(machine('win32', [excel]))).toBeNull();
  });

  it('never finds one on Linux', () => {
    expect(desktopExcel(machine('linux', [excel, '/Applications/Microsoft Excel.app']))).toBeNull();
  });
});
