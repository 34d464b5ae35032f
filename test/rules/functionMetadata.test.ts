import { calculations } from '../../src/functions/calculations';
import * as declarations from '../../src/functions/declarations';
import { functionAssets, type FunctionAssets } from '../../src/functions/metadata/assets';
import { descriptions } from '../../src/functions/words/descriptions';

let assets: FunctionAssets;
beforeAll(async () => {
  assets = await functionAssets();
});

const hasChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

describe.each(['en', 'zh-CN'] as const)('functions.json (%s)', (language) => {
  const functions = () => assets.metadata[language].functions;
  const parameters = () => functions().flatMap(({ id, parameters }) => parameters.map((p) => ({ id, ...p })));

  it('stays under 1 MB', () => {
    const file = assets.files[language === 'en' ? 'functions.json' : 'functions.zh-CN.json'] ?? '';
    expect(Buffer.byteLength(file)).toBeLessThan(1_000_000);
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(assets.metadata[language])));
  });

  it('describes every function and parameter in one line of at most 128 characters', () => {
    for (const { id, description = '' } of [...functions(), ...parameters()]) {
      const text = `${id}: ${description}`;
      expect(text).toMatch(/: .+/);
      expect(text).not.toMatch(/\n/);
      expect(description.length <= 128 || text).toBe(true);
    }
  });

  it('speaks its language', () => {
    for (const { id, description = '' } of [...functions(), ...parameters()]) {
      expect([id, description, hasChinese(description)]).toEqual([id, description, language === 'zh-CN']);
    }
  });

  it('has names of 3 to 64 characters and parameter names of at most 64', () => {
    for (const { name } of functions()) expect(name).toMatch(/^[A-Z][A-Z_]{2,63}$/);
    for (const { name } of parameters()) expect(name).toMatch(/^[a-z][a-z_]{0,63}$/);
  });

  it('names nothing like a cell reference', () => {
    for (const { name } of functions()) expect(name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
  });

  it('lets every argument be a range and every result spill', () => {
    for (const { id, dimensionality, type } of parameters()) {
      expect({ id, dimensionality, type }).toEqual({ id, dimensionality: 'matrix', type: 'any' });
    }
    for (const { result } of functions()) expect(result).toEqual({ dimensionality: 'matrix' });
  });

  it('lets error cells through, so that the sentence can name the argument', () => {
    expect(assets.metadata[language].allowErrorForDataTypeAny).toBe(true);
  });

  it('has no required parameter behind an optional one', () => {
    for (const { id, parameters } of functions()) {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      const behind = firstOptional < 0 ? [] : parameters.slice(firstOptional);
      expect([id, behind.filter(({ optional }) => !optional)]).toEqual([id, []]);
    }
  });

  it('leads to a help section for each function', () => {
    const page = language === 'en' ? 'help.html' : 'help.zh-CN.html';
    for (const { id, helpUrl } of functions()) {
      expect(helpUrl).toBe(`https://localhost:3000/${page}#${id}`);
      expect(assets.files[page]).toContain(`<section id="${id}">`);
    }
  });
});

describe('functions.json, the code and the translations', () => {
  it('know the same functions', () => {
    const ids = assets.metadata.en.functions.map(({ id }) => id).sort();
    expect(Object.keys(declarations).sort()).toEqual(ids);
    expect(Object.keys(descriptions).sort()).toEqual(ids);
    expect([...calculations.keys(), 'CHECK'].sort()).toEqual(ids);
  });

  it('know the same parameters in the same order', () => {
    for (const { id, parameters } of assets.metadata.en.functions) {
      const names = parameters.map(({ name }) => name);
      expect([id, Object.keys(descriptions[id as keyof typeof descriptions].parameters)]).toEqual([
        id,
        names,
      ]);
      if (id === 'CHECK') continue;
      expect([id, calculations.get(id)?.signature.map(({ name }) => name)]).toEqual([id, names]);
    }
  });

  it('agree on which arguments may be left out', () => {
    for (const { id, parameters } of assets.metadata.en.functions) {
      const required = parameters.filter(({ optional }) => !optional).map(({ name }) => name);
      const signature = calculations.get(id)?.signature ?? [];
      if (id !== 'CHECK')
        expect(signature.filter((arg) => arg.required).map(({ name }) => name)).toEqual(required);
    }
  });

  it('name the default of what may be left out', () => {
    for (const { parameters, id } of assets.metadata.en.functions) {
      for (const { name, optional, description = '' } of parameters) {
        const ifBlank = calculations.get(id)?.signature.find((arg) => arg.name === name)?.ifBlank;
        if (optional && ifBlank !== undefined && ifBlank !== '') {
          expect(`${id} ${description}`).toContain(
            typeof ifBlank === 'boolean' ? String(ifBlank).toUpperCase() : String(ifBlank),
          );
        }
      }
    }
  });
});

describe('the base URL', () => {
  it('replaces the development URL everywhere', async () => {
    const { files } = await functionAssets('https://plans.example.com');
    for (const text of Object.values(files)) expect(text).not.toContain('localhost');
    expect(files['functions.json']).toContain('https://plans.example.com/help.html#ERLANGC');
  });
});
