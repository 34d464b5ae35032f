import type { VNode } from 'preact';
import { openQuestions, type InputMapping, type LineHeader } from '../../../read/mapping/inputMapping';
import type { PaneState } from '../../shell/state';
import { SelectField } from '../../shell/views/selectField';
import { CallsBox } from './callsBox';
import { ColumnFields } from './columnFields';
import { AsideButton, AsideList, FoldedBox, Outcome } from './foldedBox';
import { isUnfolded } from './mappingState';
import { placeLabel } from './placeLabel';
import { PointingForm, placesOf } from './pointingForm';
import { shownMapping } from './shownMapping';
import { UnusedColumns } from './unusedColumns';
import { usePane, type PaneProps, type ViewContext } from '../../shell/views/view';

/** How each input was read: where it is, which header is which column, in what unit, with sample cells. */
export function MappingSection({ state }: PaneProps): VNode | null {
  const { words } = usePane();
  const mapping = shownMapping(state);
  const hasCalls = state.survey.kind === 'seen' && state.survey.survey.calls.length > 0;
  if (mapping.length === 0 && !hasCalls && placesOf(state).length === 0) return null;
  // What is asked comes first.
  const ordered = [...mapping].sort((one, other) => asks(other) - asks(one));
  return (
    <section class="mapping" aria-labelledby="mapping-title">
      <h2 id="mapping-title">{words.text.mapping.title}</h2>
      <CallsBox state={state} />
      {ordered.map((one) => (
        <InputBox key={one.input} one={one} state={state} />
      ))}
      <PointingForm state={state} />
    </section>
  );
}

function asks(one: InputMapping): number {
  return openQuestions(one) > 0 ? 1 : 0;
}

function InputBox({ one, state }: { one: InputMapping; state: PaneState }): VNode {
  const context = usePane();
  const { words } = context;
  return (
    <FoldedBox
      box={one.input}
      title={words.text.found[one.input]}
      summary={summary(one, context)}
      open={isUnfolded(state.mapping, one)}
    >
      <Fields one={one} places={placesOf(state)} />
    </FoldedBox>
  );
}

function summary(one: InputMapping, { words }: ViewContext): string {
  const { mapping: text } = words.text;
  const questions = openQuestions(one);
  const count = one.columns.filter(({ header }) => header !== null).length;
  const parts = [
    questions > 0 && words.count(text.questions, questions),
    one.where === null ? text.notFound : words.fill(text.at, { where: one.where }),
    one.layout !== 'down' && text[one.layout],
    one.where !== null && questions === 0 && words.count(text.columns, count),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

function Fields({ one, places }: { one: InputMapping; places: readonly string[] }): VNode | null {
  const context = usePane();
  const { words, actions } = context;
  const { mapping: text } = words.text;
  const isOpen = one.isPlaceAsked || one.where === null;
  return (
    <>
      <SelectField
        id={`mapping-${one.input}-place`}
        label={text.place}
        {...(one.isPlaceAsked && { hint: text.askPlace })}
        value={isOpen ? '' : one.where!}
        options={[
          ...(isOpen ? [{ value: '', label: text.choose }] : []),
          ...[...new Set([...one.places, ...places])].map((where) => ({
            value: where,
            label: placeLabel(where, words),
          })),
        ]}
        onChange={(where) => actions.chooseMapping(one.input, { where })}
      />
      {one.year !== undefined && <YearField mapping={one} year={one.year} />}
      <LineFields mapping={one} />
      {one.columns.map((column) => (
        <ColumnFields key={column.column} one={one} column={column} />
      ))}
      <UnusedColumns unused={one.unused ?? []} />
      {one.where !== null && (
        <Outcome
          id={`mapping-${one.input}-result`}
          missing={one.missing.map((column) => words.column(column))}
          preview={previewOf(one, context)}
        />
      )}
      {one.where !== null && (
        <AsideButton
          id={`mapping-${one.input}-aside`}
          onClick={() => actions.putAside(one.input, one.where!)}
        />
      )}
      <AsideList
        id={`mapping-${one.input}-again`}
        places={one.aside ?? []}
        onTakeUp={(place) => actions.takeUp(one.input, place)}
      />
      {one.isChosen && <ForgetButton mapping={one} />}
    </>
  );
}

/** Names that are shown before the rest is only counted. */
const namesShown = 5;

/** What comes of an input: its rows, months and names, and the calls of a forecast's first months. */
function previewOf({ preview }: InputMapping, { words, notation }: ViewContext): string[] {
  if (preview === null) return [];
  const { rows, months, names, calls } = preview;
  const named = names.length > namesShown ? [...names.slice(0, namesShown), '…'] : names;
  const { mapping: text, found } = words.text;
  const ofMonths = calls.map((one) =>
    words.fill(text.monthCalls, {
      month: words.month(one.month),
      calls: notation.write(Math.round(one.calls)),
    }),
  );
  return [
    words.count(found.rows, rows),
    ...(months === null ? [] : [words.months(months.first, months.last)]),
    ...(named.length === 0 ? [] : [words.list(named)]),
    ...(ofMonths.length === 0 ? [] : [words.list(ofMonths)]),
  ];
}

function YearField({ mapping: { input }, year }: { mapping: InputMapping; year: number | null }): VNode {
  const { words, actions, today } = usePane();
  const { mapping: text } = words.text;
  const thisYear = Number(today.slice(0, 4));
  const near = [-1, 0, 1, 2].map((offset) => thisYear + offset);
  const years = [...new Set([...near, ...(year === null ? [] : [year])])].sort();
  return (
    <SelectField
      id={`mapping-${input}-year`}
      label={text.year}
      {...(year === null && { hint: text.askYear })}
      value={year === null ? '' : String(year)}
      options={[
        ...(year === null ? [{ value: '', label: text.choose }] : []),
        ...years.map((one) => ({ value: String(one), label: String(one) })),
      ]}
      onChange={(value) => actions.chooseMapping(input, { year: Number(value) })}
    />
  );
}

function ForgetButton({ mapping: { input } }: { mapping: InputMapping }): VNode {
  const { words, actions } = usePane();
  return (
    <button
      type="button"
      class="secondary"
      id={`mapping-${input}-forget`}
      onClick={() => actions.forgetMapping(input)}
    >
      {words.text.mapping.afresh}
    </button>
  );
}

type Choice = '' | 'line' | 'other';

/** Of a forecast with its lines across: whether each column is a line's, with its first figures. */
function LineFields({ mapping: { input, lineHeaders = [] } }: { mapping: InputMapping }): VNode {
  const context = usePane();
  const { words, actions } = context;
  const { mapping: text } = words.text;
  const fields = lineHeaders.map((one, index) => (
    <SelectField<Choice>
      key={index}
      id={`mapping-${input}-line-${index}`}
      label={words.fill(text.lineHeader, { header: one.header })}
      {...hintOf(one, context)}
      value={one.isLine === null ? '' : one.isLine ? 'line' : 'other'}
      options={[
        ...(one.isLine === null ? [{ value: '' as const, label: text.choose }] : []),
        { value: 'line', label: text.isLine },
        { value: 'other', label: text.isOther },
      ]}
      onChange={(chosen) => actions.chooseMapping(input, { lines: { [one.header]: chosen === 'line' } })}
    />
  ));
  return <>{fields}</>;
}

function hintOf({ isLine, samples }: LineHeader, { words, notation }: ViewContext): { hint?: string } {
  const { mapping: text } = words.text;
  if (isLine === null) return { hint: text.askLine };
  if (samples.length === 0) return {};
  const shown = samples.map((cell) => (typeof cell === 'number' ? notation.write(cell) : String(cell)));
  return { hint: words.fill(text.samples, { samples: words.list(shown) }) };
}
