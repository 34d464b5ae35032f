import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withLocalOffice } from '../../../src/standin/server/localOffice';

const page = readFileSync(path.resolve(__dirname, '../../../src/taskpane/taskpane.html'), 'utf8');

describe('the pane for a browser that does not trust the certificate', () => {
  it('loads Office.js from here', () => {
    expect(withLocalOffice(page)).toContain('src="/office/office.js"');
    expect(withLocalOffice(page)).not.toContain('https://appsforoffice.microsoft.com/lib');
  });

  it('keeps its policy and everything else', () => {
    const differing = withLocalOffice(page)
      .split('\n')
      .filter((line, index) => line !== page.split('\n')[index]);
    expect(differing).toHaveLength(1);
  });
});
