import path from 'node:path';
import { foldersOf } from '../../../src/standin/server/folders';
import { locate } from '../../../src/standin/server/locate';

const folders = foldersOf('/house');
const at = (...parts: string[]): string => path.join('/house', ...parts);

describe('an address of the preview', () => {
  it.each([
    ['/', at('out/preview/index.html')],
    ['/preview/page.js', at('out/preview/page.js')],
    ['/preview/styles/univer/sheets-ui.css', at('out/preview/styles/univer/sheets-ui.css')],
    ['/office/office.js', at('node_modules/@microsoft/office-js/dist/office.js')],
    ['/office/zh-cn/office_strings.js', at('node_modules/@microsoft/office-js/dist/zh-cn/office_strings.js')],
    ['/samples/sample.zh-CN.xlsx', at('assets/sample.zh-CN.xlsx')],
    ['/taskpane.html', at('dist/taskpane.html')],
    ['/functions.zh-CN.json', at('dist/functions.zh-CN.json')],
    ['/assets/icon-32.png', at('dist/assets/icon-32.png')],
  ])('%s is the file %s', (address, file) => {
    expect(locate(address, folders)).toBe(file);
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/preview/../../package.json',
    '/office/..%5c..%5cpackage.json',
    '/samples//etc/passwd',
    '/.git/config',
    '/preview/.lock',
    '/%00.js',
    '/%E0%A4%A',
    '/taskpane',
    '/samples/makeSample.ts',
    '/taskpane.html/',
    'taskpane.html/../../x.js',
  ])('%s is nobody’s', (address) => {
    expect(locate(address, folders)).toBeUndefined();
  });

  it('never leads out of its folder, whatever is asked', () => {
    const pieces = ['..', '.', '', '%2e%2e', '%2f', '\\', 'a', 'b.js', '/', '%5c', 'C:', '~'];
    for (const first of pieces)
      for (const second of pieces)
        for (const third of pieces) {
          const file = locate(`/${first}/${second}/${third}`, folders);
          if (file !== undefined) expect(path.normalize(file).startsWith(at('dist'))).toBe(true);
        }
  });
});
