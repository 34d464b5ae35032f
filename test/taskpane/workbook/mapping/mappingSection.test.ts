/** @jest-environment jsdom */
import { MappingSection } from '../../../../src/taskpane/workbook/mapping/mappingSection';
import type { PaneState } from '../../../../src/taskpane/shell/state';
import type { InputMapping } from '../../../../src/read/mapping/inputMapping';
import { abreastMapping, askedMapping, missingMapping, readMapping } from '../../support/mappingSamples';
import { sampleSurvey } from '../../support/samples';
import { readText, show, stateWith } from '../../support/show';
import { byId, choose } from '../../support/stage';

const stateOf = (mapping: InputMapping[], open: PaneState['mapping'] = {}): PaneState =>
  stateWith({ survey: { kind: 'seen', survey: { ...sampleSurvey, mapping }, again: false }, mapping: open });
const select = (id: string) => byId(id) as HTMLSelectElement;
const shown = (id: string) => select(id).selectedOptions[0]?.textContent;
const optionsOf = (id: string) => [...select(id).options].map((option) => option.textContent);
const hint = (id: string) => readText(document.getElementById(`${id}-hint`));

describe('the columns read', () => {
  it('are summed up in a line, folded away while nothing is asked', () => {
    const { element } = show(MappingSection, stateOf([readMapping]));
    expect(readText(element!.querySelector('summary'))).toBe('Forecastfrom Forecast · 4 columns read');
    expect(element!.querySelector('details')!.open).toBe(false);
    expect(document.getElementById('mapping-Forecast-calls')).toBeNull();
  });

  it.each([
    ['en', 'Columns read', 'Calls (needed)', 'AHT seconds (needed)', 'Text such as 4:30'],
    ['zh-CN', '列对应', '话务量（必需）', '平均处理秒（必需）', '文本，如 4:30'],
  ] as const)('show header and unit of each column in %s', (language, title, calls, aht, unit) => {
    const { element } = show(MappingSection, stateOf([readMapping], { Forecast: true }), language);
    expect(readText(element!.querySelector('h2'))).toBe(title);
    const labels = [...element!.querySelectorAll('label')].map((label) => label.textContent);
    expect(labels).toEqual(expect.arrayContaining([calls, aht]));
    expect([shown('mapping-Forecast-calls'), shown('mapping-Forecast-aht')]).toEqual(['Offered', 'AHT']);
    expect(shown('mapping-Forecast-aht-unit')).toBe(unit);
  });

  it('show sample cells, and what was made of them', () => {
    show(MappingSection, stateOf([readMapping], { Forecast: true }));
    expect(hint('mapping-Forecast-month')).toBe('For example Jan 2026');
    expect(hint('mapping-Forecast-calls')).toBe('For example 1200');
    expect(hint('mapping-Forecast-aht')).toBe('For example 4:30 is read as 270 s');
  });

  it('offer every header, and to say that a column is not there', () => {
    show(MappingSection, stateOf([readMapping], { Forecast: true }));
    expect(shown('mapping-Forecast-pty')).toBe('Not there');
    expect(optionsOf('mapping-Forecast-pty')).toEqual([
      'Not there',
      'When',
      'Line',
      'Offered',
      'AHT',
      'Remark',
    ]);
    expect(document.getElementById('mapping-Forecast-pty-unit')).toBeNull();
  });

  it.each([
    ['en', 'Not used: Remark (not known)'],
    ['zh-CN', '未使用：Remark（原因：不认识）'],
  ] as const)('say in %s which headers are not used, and why', (language, sentence) => {
    const unused = [{ header: 'Remark', reason: 'unknown' }] as const;
    const { element } = show(
      MappingSection,
      stateOf([{ ...readMapping, unused }], { Forecast: true }),
      language,
    );
    expect(readText(element!.querySelector('.unused-columns'))).toBe(sentence);
  });

  it('are corrected by choosing', () => {
    const { actions } = show(MappingSection, stateOf([readMapping], { Forecast: true }));
    choose('mapping-Forecast-calls', 'Remark');
    choose('mapping-Forecast-calls', '\n');
    choose('mapping-Forecast-aht-unit', 'minutes');
    choose('mapping-Forecast-place', 'Lines');
    expect(actions.chooseMapping.mock.calls).toEqual([
      ['Forecast', { columns: { calls: 'Remark' } }],
      ['Forecast', { columns: { calls: null } }],
      ['Forecast', { units: { aht: 'minutes' } }],
      ['Forecast', { where: 'Lines' }],
    ]);
  });
});

describe('what is asked', () => {
  it('comes first, unfolded, and counted', () => {
    const { element } = show(MappingSection, stateOf([readMapping, { ...askedMapping, input: 'Stages' }]));
    const summaries = [...element!.querySelectorAll('summary')].map(readText);
    expect(summaries).toEqual([
      'Stages4 questions · from Forecast',
      'Forecastfrom Forecast · 4 columns read',
    ]);
    expect([...element!.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, false]);
  });

  it.each([
    ['mapping-Forecast-place', 'More than one fits. Choose the right one.'],
    ['mapping-Forecast-calls', 'Several headers name this. Choose the right one.'],
    ['mapping-Forecast-aht-unit', 'The figures leave the unit open. Choose it.'],
    ['mapping-Forecast-year', 'The months name no year. Choose it.'],
  ])('stands at %s with nothing chosen', (id, says) => {
    show(MappingSection, stateOf([askedMapping]));
    expect(shown(id)).toBe('Choose…');
    expect(hint(id)).toBe(says);
  });

  it('is answered by choosing, a year among the next ones too', () => {
    const { actions } = show(MappingSection, stateOf([askedMapping]));
    const year = optionsOf('mapping-Forecast-year')[2]!;
    choose('mapping-Forecast-year', year);
    choose('mapping-Forecast-calls', 'Offered');
    expect(actions.chooseMapping.mock.calls).toEqual([
      ['Forecast', { year: Number(year) }],
      ['Forecast', { columns: { calls: 'Offered' } }],
    ]);
  });

  it('can be forgotten once it was chosen', () => {
    const { actions } = show(MappingSection, stateOf([askedMapping]));
    byId('mapping-Forecast-forget').click();
    expect(actions.forgetMapping).toHaveBeenCalledWith('Forecast');
    show(MappingSection, stateOf([readMapping], { Forecast: true }));
    expect(document.getElementById('mapping-Forecast-forget')).toBeNull();
  });
});

describe('an input that was not found', () => {
  it('can be pointed at', () => {
    const { element, actions } = show(MappingSection, stateOf([missingMapping], { Lines: true }));
    expect(readText(element!.querySelector('summary'))).toBe('LinesNot found');
    choose('mapping-Lines-place', 'Old');
    expect(actions.chooseMapping).toHaveBeenCalledWith('Lines', { where: 'Old' });
  });
});

it('shows nothing while the workbook is looked at, or where there is nothing to read', () => {
  expect(show(MappingSection, stateWith({ survey: { kind: 'looking' } })).element).toBeNull();
  expect(show(MappingSection, stateOf([])).element).toBeNull();
});

it('is folded open and shut by its summary', () => {
  const { actions } = show(MappingSection, stateOf([readMapping]));
  byId('mapping-Forecast-summary').click();
  expect(actions.toggleMapping).toHaveBeenCalledWith('Forecast', true);
});

describe('a forecast with its lines across', () => {
  it.each([
    ['en', 'Lines across', 'Column Night', 'Choose…', 'A line', 'Not a line'],
    ['zh-CN', '线横排', '“Night”列', '请选择…', '是线', '不是线'],
  ] as const)('asks in %s which columns are lines', (language, layout, label, ...options) => {
    const { element } = show(MappingSection, stateOf([abreastMapping]), language);
    expect(readText(element!.querySelector('summary'))).toContain(layout);
    expect(readText(element!.querySelector('[for=mapping-Forecast-line-1]'))).toBe(label);
    expect(optionsOf('mapping-Forecast-line-1')).toEqual(options);
  });

  it('shows the figures of the others, and lets each be corrected', () => {
    const { actions } = show(MappingSection, stateOf([abreastMapping]));
    expect(hint('mapping-Forecast-line-0')).toBe('For example 1200, 1300.5');
    expect(hint('mapping-Forecast-line-1')).toContain('no line of this name');
    expect([shown('mapping-Forecast-line-0'), shown('mapping-Forecast-line-2')]).toEqual([
      'A line',
      'Not a line',
    ]);
    choose('mapping-Forecast-line-1', 'other');
    choose('mapping-Forecast-line-2', 'line');
    expect(actions.chooseMapping.mock.calls).toEqual([
      ['Forecast', { lines: { Night: false } }],
      ['Forecast', { lines: { Holidays: true } }],
    ]);
  });
});
