import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { validateXML } from 'xmllint-wasm';

const root = resolve(__dirname, '../..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const schemas = resolve(__dirname, '../../../shared/reference/manifest-xsd');

interface Element {
  tag: string;
  attributes: Record<string, string>;
  parents: string[];
  text: string;
}

/** Every element of the manifest with the tags above it, outermost first. */
function elementsOf(text: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element = { tag: name, attributes, parents: open.map(({ tag }) => tag), text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    const innermost = open.at(-1);
    if (innermost) innermost.text += part;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return elements;
}

const elements = elementsOf(xml);
const all = (tag: string): Element[] => elements.filter((element) => element.tag === tag);
const resources = [...all('bt:Image'), ...all('bt:Url'), ...all('bt:String')].filter(
  ({ attributes }) => attributes['id'],
);
const resource = (id: string | undefined): string =>
  resources.find(({ attributes }) => attributes['id'] === id)?.attributes['DefaultValue'] ?? '';

describe('the manifest', () => {
  const withSchemas = existsSync(schemas) ? it : it.skip;

  withSchemas(
    'obeys the schemas of Office (skipped where they are not at hand)',
    async () => {
      const file = (name: string) => ({
        fileName: name,
        contents: readFileSync(join(schemas, name), 'utf8'),
      });
      const { errors } = await validateXML({
        xml: { fileName: 'manifest.xml', contents: xml },
        schema: [file('all.xsd')],
        preload: [
          'OfficeAppBasicTypesV1_0.xsd',
          'OfficeAppManifestV1_1.xsd',
          'TaskPaneAppVersionOverridesV1_0.xsd',
        ].map(file),
      });
      expect(errors.map(({ message }) => message)).toEqual([]);
    },
    30_000,
  );

  it('has the version of the package, which Excel needs to take up a new functions.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(all('Version')[0]?.text).toBe(`${version}.0`);
  });

  it('asks for the requirement sets that the add-in stands on, in both places', () => {
    const needed = { SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3', ExcelApi: '1.13' };
    for (const tag of ['Set', 'bt:Set']) {
      const sets = all(tag).map(({ attributes }) => [attributes['Name'], attributes['MinVersion']]);
      expect(Object.fromEntries(sets)).toEqual(needed);
    }
  });

  it('shares one long-lived page between pane, functions and ribbon', () => {
    expect(all('Runtime').map(({ attributes }) => attributes)).toEqual([
      { resid: 'Crewplan.Page', lifetime: 'long' },
    ]);
    expect(all('FunctionFile')[0]?.attributes['resid']).toBe('Crewplan.Page');
    const pages = all('SourceLocation').filter(({ parents }) =>
      ['Page', 'Action'].includes(parents.at(-1) ?? ''),
    );
    expect(pages.map(({ attributes }) => attributes['resid'])).toEqual(['Crewplan.Page', 'Crewplan.Page']);
    expect(resource('Crewplan.Page')).toMatch(/\/taskpane\.html$/);
  });

  it('names what the build writes', () => {
    expect(resource('Crewplan.FunctionsScript')).toMatch(/\/functions\.js$/);
    expect(resource('Crewplan.FunctionsMetadata')).toMatch(/\/functions\.json$/);
    expect(resource('Crewplan.Namespace')).toBe('CREW');
  });

  it("has the ribbon's Plan command and the button that opens the pane", () => {
    expect(all('FunctionName').map(({ text }) => text)).toEqual(['CrewplanPlan']);
    const actions = all('Action').map(({ attributes }) => attributes['xsi:type']);
    expect(actions).toEqual(['ExecuteFunction', 'ShowTaskpane']);
  });

  it('has nothing left over from a template', () => {
    expect(xml).not.toMatch(/contoso|yeoman|yo office/i);
    expect(xml).not.toMatch(/EquivalentAddin/);
    expect(xml).not.toMatch(/http:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)/);
  });
});

describe('the manifest resources', () => {
  it('have ids of at most 32 characters, each once', () => {
    const ids = resources.map(({ attributes }) => attributes['id'] ?? '');
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are all there and all used', () => {
    const used = new Set(elements.flatMap(({ attributes }) => attributes['resid'] ?? []));
    expect([...used].sort()).toEqual(resources.map(({ attributes }) => attributes['id'] ?? '').sort());
  });

  it('keep short strings to 125 and long strings to 250 characters in every language', () => {
    const limits = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
    for (const { attributes, parents } of [...all('bt:String'), ...all('bt:Override')]) {
      const limit = Object.entries(limits).find(([list]) => parents.includes(list))?.[1] ?? 2048;
      expect((attributes['DefaultValue'] ?? attributes['Value'] ?? '').length).toBeLessThanOrEqual(limit);
    }
  });

  it('say every text in Chinese too, but the namespace, which is the same in all languages', () => {
    const withOverride = new Set<number>();
    elements.forEach(({ tag, attributes }, index) => {
      if (/Override$/.test(tag) && attributes['Locale'] === 'zh-CN') withOverride.add(index - 1);
    });
    const texts = ['bt:String', 'DisplayName', 'SupportUrl'];
    const missing = elements.filter(
      ({ tag, attributes, parents }, index) =>
        (texts.includes(tag) || (tag === 'Description' && parents.length === 1)) &&
        attributes['id'] !== 'Crewplan.Namespace' &&
        !withOverride.has(index),
    );
    expect(missing.map(({ tag, attributes }) => attributes['id'] ?? tag)).toEqual([]);
  });

  it('lead Chinese Excel to the Chinese function descriptions', () => {
    const overrides = all('bt:Override').map(({ attributes }) => attributes['Value'] ?? '');
    expect(overrides.some((url) => url.endsWith('/functions.zh-CN.json'))).toBe(true);
  });

  it('have an icon file for each image, of the size it says', () => {
    const images = elements
      .flatMap(({ attributes }) => Object.values(attributes))
      .filter((text) => /\.png$/.test(text));
    expect(images.length).toBeGreaterThanOrEqual(8);
    for (const url of images) {
      const name = url.replace('https://localhost:3000/', '');
      const png = readFileSync(join(root, name));
      const size = Number(/-(\d+)\.png$/.exec(name)?.[1]);
      expect([name, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([name, size, size]);
    }
  });

  it('use the sizes that Office asks for', () => {
    const sizes = elements
      .filter(({ tag, parents }) => tag === 'bt:Image' && parents.at(-1) === 'Icon')
      .map(({ attributes }) => [attributes['size'], attributes['resid']]);
    expect(sizes).toHaveLength(9);
    for (const [size, resid] of sizes) expect(resource(resid)).toContain(`-${size}.png`);
  });
});
