import type { VNode } from 'preact';
import { callKinds, type CallColumn, type CallKind } from '../../../grid/callHeaders';
import type { CallColumnFound, CallSourceFound } from '../../../read/calls/callForecast';
import type { PaneState } from '../../shell/state';
import { SelectField } from '../../shell/views/selectField';
import { usePane, type ViewContext } from '../../shell/views/view';
import { draftWith, sourceOf, type CallsDraft } from '../calls/callsDraft';
import { AsideButton, AsideList, FoldedBox, Outcome } from './foldedBox';
import { headerLabel, placeLabel, samplesHint } from './placeLabel';

/** Stands for "not there" among the options: no header is a line break. */
const absent = '\n';

/** How the calls were read that a forecast would be made from, and those that were put aside. */
export function CallsBox({ state }: { state: PaneState }): VNode | null {
  const context = usePane();
  const { words, actions, notation } = context;
  if (state.survey.kind !== 'seen') return null;
  const { calls } = state.survey.survey;
  const { current } = state.settings;
  const source = sourceOf(state.calls.draft, calls);
  const aside = Object.entries(current.calls ?? {}).flatMap(([id, { isAside }]) => (isAside ? [id] : []));
  if (!source && aside.length === 0) return null;
  const { calls: text, mapping } = words.text;
  const missing = source?.missing ?? [];
  const open = state.mapping.calls ?? missing.length > 0;
  const read = source?.columns.filter(({ header }) => header !== null).length ?? 0;
  const summary = source
    ? [
        words.fill(mapping.at, { where: placeLabel(source.id, words) }),
        missing.length > 0
          ? words.count(mapping.lacking, missing.length)
          : read > 0 && words.count(mapping.columns, read),
      ]
    : [mapping.notUsed];
  return (
    <FoldedBox
      box="calls"
      title={source ? text.kinds[source.kind] : text.title}
      summary={summary.filter((part) => part !== false).join(' · ')}
      open={open}
    >
      {source && (
        <>
          {source.columns.length > 0 && (
            <Columns source={source} draft={draftWith(state.calls.draft, calls, state.settings)} />
          )}
          <Outcome
            id="mapping-calls-result"
            missing={missing.map((some) => words.alternatives(some.map((one) => text.columns[one])))}
            preview={callsPreview(source, context)}
          />
          <AsideButton id="mapping-calls-aside" onClick={() => actions.putCallsAside()} />
        </>
      )}
      <AsideList id="mapping-calls-again" places={aside} onTakeUp={(id) => actions.takeCallsUp(id)} />
    </FoldedBox>
  );

  /** What comes of calls: how many, from when to when, how many were lost and how long they took. */
  function callsPreview(
    { calls: count, days, lost, ahtSeconds }: CallSourceFound,
    { today }: ViewContext,
  ): string[] {
    if (days === null) return [];
    return [
      words.count(mapping.callsBetween, count, { days: words.days(days.first, days.last, today) }),
      ...(lost === null ? [] : [words.count(mapping.lost, lost)]),
      ...(ahtSeconds === null
        ? []
        : [words.fill(text.meanAht, { seconds: notation.write(Number(ahtSeconds.toFixed(1))) })]),
    ];
  }
}

function Columns({ source, draft }: { source: CallSourceFound; draft: CallsDraft }): VNode {
  const { words, actions } = usePane();
  const { calls: text, mapping } = words.text;
  return (
    <>
      <SelectField<CallKind>
        id="mapping-calls-kind"
        label={mapping.as}
        value={draft.kind ?? source.kind}
        options={callKinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
        onChange={(kind) => actions.chooseCalls({ kind })}
      />
      {source.columns.map((one) => (
        <ColumnField key={one.column} one={one} source={source} draft={draft} />
      ))}
    </>
  );
}

function ColumnField({
  one: { column, header, isNeeded },
  source: { headers, samples },
  draft,
}: {
  one: CallColumnFound;
  source: CallSourceFound;
  draft: CallsDraft;
}): VNode {
  const { words, actions, notation } = usePane();
  const { calls: text, mapping } = words.text;
  const said = column === 'line' ? draft.lineColumn : draft.columns?.[column];
  const shown = said === undefined || (said !== null && !headers.includes(said)) ? header : said;
  const hint = shown === null ? null : samplesHint(samples[shown] ?? [], words, notation);
  const name = text.columns[column];
  return (
    <SelectField
      id={`mapping-calls-${column}`}
      label={words.fill(isNeeded ? mapping.needed : mapping.optional, { name })}
      {...(hint !== null && { hint })}
      value={shown ?? absent}
      options={[
        { value: absent, label: mapping.notThere },
        ...headers.map((id) => ({
          value: id,
          label: headerLabel(id, samples[id] ?? [], words, notation),
        })),
      ]}
      onChange={(value) => {
        const chosen = value === absent ? null : value;
        const columns: Partial<Record<CallColumn, string | null>> = { ...draft.columns, [column]: chosen };
        actions.chooseCalls({ columns, ...(column === 'line' && { lineColumn: chosen }) });
      }}
    />
  );
}
