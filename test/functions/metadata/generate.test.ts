import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docstrings } from '../../../src/functions/metadata/docstring';
import { generateMetadata } from '../../../src/functions/metadata/generate';

const folder = mkdtempSync(join(tmpdir(), 'crewplan-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A declarations file that hands on one function written so. */
function declaring(name: string, source: string): string {
  writeFileSync(join(folder, `${name}.ts`), source);
  const file = join(folder, `${name}-declarations.ts`);
  writeFileSync(file, `export { X } from './${name}';\n`);
  return file;
}

describe('functions.json from docstrings', () => {
  const good = declaring(
    'good',
    `/**
 * Half of it.
 * @customfunction HALF HALF
 * @helpurl https://localhost:3000/help.html#HALF
 * @param yield_ The whole.
 * @returns Half.
 * @remarks Divides
 * by two.
 * @example =CREW.HALF(3) -> 1.5
 */
export function HALF(yield_: unknown[][]): unknown[][] {
  return yield_;
}
`,
  );

  it('takes the underscore off a name that TypeScript reserves', async () => {
    const { functions } = await generateMetadata(good);
    expect(functions[0]?.parameters).toEqual([
      { name: 'yield', description: 'The whole.', type: 'any', dimensionality: 'matrix' },
    ]);
  });

  it('leaves what is beyond functions.json to the docstring', () => {
    expect(docstrings(good)).toEqual([
      {
        id: 'HALF',
        returns: 'Half.',
        remarks: 'Divides by two.',
        example: { formula: '=CREW.HALF(3)', result: '1.5' },
      },
    ]);
  });

  it('rejects a declaration that Excel could not call', async () => {
    const bad = declaring(
      'bad',
      `/**
 * Wrong.
 * @customfunction WRONG WRONG
 */
export function WRONG(x: Date): number {
  return 0;
}
`,
    );
    await expect(generateMetadata(bad)).rejects.toThrow('does not support type "Date"');
  });
});
