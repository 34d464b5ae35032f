import { shownMapping, withChoice } from '../../../../src/taskpane/workbook/mapping/shownMapping';
import { initialState } from '../../../../src/taskpane/shell/reduce';
import { draftOf } from '../../../../src/taskpane/shell/settingsDraft';
import { numberNotation } from '../../../../src/taskpane/shell/numberNotation';
import type { PaneState } from '../../../../src/taskpane/shell/state';
import type { Mapping } from '../../../../src/settings/mappingChoices';
import { openQuestions } from '../../../../src/read/mapping/inputMapping';
import { abreastMapping, askedMapping, missingMapping, readMapping } from '../../support/mappingSamples';
import { sampleSettings, sampleSurvey } from '../../support/samples';

/** A pane that has looked with some choices made, and in which others are made now. */
function stateWith(answered: Mapping | undefined, chosen: Mapping | undefined): PaneState {
  const settings = { ...sampleSettings, ...(chosen && { mapping: chosen }) };
  return {
    ...initialState(settings, draftOf(settings, numberNotation('en'))),
    survey: {
      kind: 'seen',
      survey: { ...sampleSurvey, mapping: [askedMapping, missingMapping] },
      again: false,
      ...(answered && { mapping: answered }),
    },
  };
}

describe('an input with a choice that the workbook has not answered', () => {
  test('shows each choice, and is asked no more about it', () => {
    const shown = withChoice(askedMapping, {
      where: 'Old',
      year: 2026,
      columns: { calls: 'Remark', pty: null },
      units: { aht: 'minutes' },
    });
    expect(shown).toMatchObject({ where: 'Old', year: 2026, isPlaceAsked: false });
    const byName = new Map(shown.columns.map((one) => [one.column, one]));
    expect(byName.get('calls')).toMatchObject({ header: 'Remark', rivals: [] });
    expect(byName.get('aht')).toMatchObject({ unit: 'minutes', isUnitAsked: false });
    expect([openQuestions(askedMapping), openQuestions(shown)]).toEqual([4, 0]);
  });

  test('shows which of its columns are lines', () => {
    const shown = withChoice(abreastMapping, { lines: { Night: false, Hotline: false, Gone: true } });
    expect(shown.lineHeaders!.map(({ isLine }) => isLine)).toEqual([false, false, false]);
    expect([openQuestions(abreastMapping), openQuestions(shown)]).toEqual([1, 0]);
  });

  test('does not show what it does not offer', () => {
    const choice = { where: 'Gone', year: 2026, columns: { calls: 'Gone' }, units: { aht: 'ones' } } as const;
    expect(withChoice(readMapping, choice)).toEqual(readMapping);
  });
});

describe('the inputs shown', () => {
  const choice: Mapping = { Forecast: { year: 2026 } };

  test('are as found where nothing was chosen, or what was chosen has been answered', () => {
    expect(shownMapping(stateWith(undefined, undefined))).toEqual([askedMapping, missingMapping]);
    expect(shownMapping(stateWith(choice, choice))).toEqual([askedMapping, missingMapping]);
  });

  test('have what was chosen since', () => {
    expect(shownMapping(stateWith(undefined, choice))[0]!.year).toBe(2026);
    const later: Mapping = { Forecast: { year: 2027 } };
    expect(shownMapping(stateWith(choice, later)).map(({ year }) => year)).toEqual([2027, undefined]);
  });

  test('are none before the first look', () => {
    const state = stateWith(undefined, choice);
    expect(shownMapping({ ...state, survey: { kind: 'looking' } })).toEqual([]);
  });
});
