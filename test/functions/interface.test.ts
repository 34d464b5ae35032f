import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionAssets } from '../../src/functions/metadata/assets';

/**
 * The interface is frozen: workbooks keep the ids and the order of the arguments for ever. A new function, or a new
 * optional argument at the end, is added to interface.snapshot.json by hand; nothing in it is ever changed.
 */
const frozen = JSON.parse(readFileSync(join(__dirname, 'interface.snapshot.json'), 'utf8')) as Record<
  string,
  string
>;

describe('the interface of the functions', () => {
  it('is the frozen one: same ids, same arguments in the same order', async () => {
    const { metadata } = await functionAssets();
    const actual = metadata.en.functions.map(({ id, parameters }) => [
      id,
      parameters
        .map(({ name, optional, repeating }) => (repeating ? `${name}...` : optional ? `[${name}]` : name))
        .join(', '),
    ]);
    expect(Object.fromEntries(actual)).toEqual(frozen);
  });

  it('has the same names in Chinese', async () => {
    const { metadata } = await functionAssets();
    const names = (language: 'en' | 'zh-CN') =>
      metadata[language].functions.map(({ id, name, parameters }) => [
        id,
        name,
        ...parameters.map((p) => p.name),
      ]);
    expect(names('zh-CN')).toEqual(names('en'));
  });
});
