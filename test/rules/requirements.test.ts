import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isAmong, memberUses, type MemberUse, type RequirementSet } from './support/officeMembers';

const root = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

const declared: RequirementSet[] = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
  ([, name = '', version = '']) => ({ name, version }),
);

const adapter = readdirSync(path.join(root, 'src/excel'), { recursive: true })
  .map((name) => `src/excel/${String(name).split(path.sep).join('/')}`)
  .filter((name) => name.endsWith('.ts'));
const entries = ['functions/index', 'commands/behind', 'commands/index', 'taskpane/index'].map(
  (name) => `src/${name}.ts`,
);

/** Ways of using members younger than the manifest's sets, each in a function of its own; marked are those let through. */
const madeUp = `
  import { mergesUndo } from './undoGroup';
  const has = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.16');
  export function called(range: Excel.Range) { range.getPrecedents(); }
  export function overloaded(book: Excel.Workbook) { book.linkedWorkbooks.getItem('a'); }
  export function read(chart: Excel.Chart) { return chart.getDataTableOrNullObject; }
  export function written(table: Excel.ChartDataTable) { table.visible = true; }
  export function takenApart({ queries }: Excel.Workbook) { return queries; }
  export function renamed(book: Excel.Workbook) { const { queries: some } = book; return some; }
  export function byText(book: Excel.Workbook) { return book['queries']; }
  export function byKey(book: Excel.Workbook, key: 'queries' | 'name') { return book[key]; }
  export function optional(book?: Excel.Workbook) { return book?.queries; }
  export function option() { return Excel.run({ mergeUndoGroup: true }, async () => undefined); }
  export function passedOn(yes: boolean) {
    const options = { delayForCellEdit: true, ...(yes && { mergeUndoGroup: true }) };
    return Excel.run(options, async () => undefined);
  }
  export function guardedTooLow(book: Excel.Workbook) {
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return book.queries;
  }
  export function guardedByAnother(book: Excel.Workbook) {
    if (Office.context.requirements.isSetSupported('ExcelApiOnline', '1.16')) return book.queries;
  }
  export function onTheWrongSide(book: Excel.Workbook) { return has() ? null : book.queries; }
  export function eitherWay(book: Excel.Workbook, yes: boolean) { if (has() || yes) return book.queries; }
  export function notLeft(book: Excel.Workbook) { if (!has()) book.save(); return book.queries; }
  export function onlyOnTheWeb(range: Excel.Range) { return range.getDisplayedCellProperties; }
  // let through
  export function guarded(book: Excel.Workbook) { if (has()) return book.queries; }
  export function behindReturn(book: Excel.Workbook) { if (!has()) return null; return () => book.queries; }
  export function behindAnd(book: Excel.Workbook, yes: boolean) { return yes && has() && book.queries; }
  export function byConstant(book: Excel.Workbook) { const yes = has(); return yes ? book.queries : null; }
  export function byOptions() {
    const options = { delayForCellEdit: true, ...(mergesUndo() && { mergeUndoGroup: true }) };
    return Excel.run(options, async () => undefined);
  }
  export function older(range: Excel.Range) { return [range.values, range.getMergedAreasOrNullObject()]; }
  export function constant() { return Excel.ChartDataTableSourceType?.localRange ?? Excel.ChartType.line; }
`;
const madeUpEntry = `
  declare const Office: { ribbon?: { requestUpdate(): void }; actions: { getShortcuts(): void }; addin?: { showAsTaskpane(): void }; context: { displayLanguage: string } };
  export const language = Office.context.displayLanguage;
`;

const names = { uses: 'src/excel/madeUp.ts', entry: 'src/commands/madeUp.ts' };
let uses: MemberUse[];
beforeAll(() => {
  uses = memberUses([...adapter, ...entries], { [names.uses]: madeUp, [names.entry]: madeUpEntry });
}, 120_000);

const isOf = (file: string) => (use: MemberUse) => use.place.startsWith(`${file}:`);
const isUndeclared = ({ needs, guards }: MemberUse): boolean => !isAmong(needs, [...declared, ...guards]);

const inWords = ({ place, member, needs }: MemberUse): string =>
  `${place} uses ${member} of ${needs.name} ${needs.version}`;

describe('the requirement sets of the manifest', () => {
  const ours = (): MemberUse[] => uses.filter((use) => !Object.values(names).some((name) => isOf(name)(use)));

  it('hold every member of Office.js that the product uses unasked', () => {
    expect(ours().filter(isUndeclared).map(inWords)).toEqual([]);
  });

  it('are no higher than these members need', () => {
    const unasked = ours().filter(({ needs, guards }) => !isAmong(needs, guards));
    for (const { name, version } of declared.filter((set) => set.name !== 'CustomFunctionsRuntime')) {
      const needed = unasked.filter(({ needs }) => needs.name === name && needs.version === version);
      expect([name, version, needed.length > 0]).toEqual([name, version, true]);
    }
  });

  it('are compared with most of what the adapter does, whose members were found', () => {
    const members = new Set(ours().map(({ member }) => member));
    for (const member of ['Table.resize', 'Range.values', 'Range.copyFrom', 'RunOptions.mergeUndoGroup'])
      expect(members).toContain(member);
    expect(members).toContain('Office.addin.showAsTaskpane');
    expect(members.size).toBeGreaterThan(100);
  });
});

describe('a member that no set of the manifest holds', () => {
  const functionAt = (place: string): string => {
    const before = madeUp.split('\n').slice(0, Number(place.split(':').at(-1)));
    return [...before.join('\n').matchAll(/export function (\w+)/g)].at(-1)![1]!;
  };
  const [caughtOnes = '', letThrough = ''] = madeUp.split('// let through');
  const functionsIn = (text: string): string[] =>
    [...text.matchAll(/export function (\w+)/g)].map((match) => match[1]!);

  it.each(functionsIn(caughtOnes))('is found where it is %s', (name) => {
    const found = uses.filter(isOf(names.uses)).filter(isUndeclared);
    expect(found.map(({ place }) => functionAt(place))).toContain(name);
  });

  it.each(functionsIn(letThrough))('is let through where it is %s', (name) => {
    const found = uses.filter(isOf(names.uses)).filter(isUndeclared);
    expect(found.map(({ place }) => functionAt(place))).not.toContain(name);
  });

  it('is named with the set that it needs', () => {
    expect(uses.filter(isOf(names.uses)).filter(isUndeclared).map(inWords)).toContain(
      'src/excel/madeUp.ts:4 uses Range.getPrecedents of ExcelApi 1.14',
    );
  });

  it('is found in what an entry declares of Office for itself', () => {
    const found = uses.filter(isOf(names.entry));
    expect(found.map(({ member }) => member)).toContain('Office.addin.showAsTaskpane');
    expect(found.filter(isUndeclared).map(({ needs }) => needs.name)).toEqual([
      'RibbonApi',
      'KeyboardShortcuts',
    ]);
  });
});
