import type { VNode } from 'preact';
import type { InputColumn } from '../../../grid/headers';
import type { CellValue } from '../../../grid/port';
import {
  countChanges,
  type ChangedCell,
  type ChangedSetting,
  type InputChanges,
} from '../../../jobs/plan/inputChanges';
import { usePane } from '../../shell/views/view';
import type { Words } from '../../shell/words';
import { Change } from './change';

/** How many cells are shown before they have to be asked for. */
const firstCells = 6;

/** Columns of shares, which are read in per cent. */
const shares: readonly InputColumn[] = ['absenceRate', 'attritionRate', 'passRate', 'pty', 'onCostRate'];

/** What the plan is made from, as far as it changed: cells from what to what, rows, settings. */
export function InputList({ inputs }: { inputs: InputChanges }): VNode {
  const { words } = usePane();
  const { review: text } = words.text;
  const { cells, rows, settings } = inputs;
  return (
    <>
      <h3>{words.count(text.inputs, countChanges(inputs))}</h3>
      <ul class="moves">
        {cells.slice(0, firstCells).map((cell) => (
          <Cell key={keyOf(cell)} {...cell} />
        ))}
      </ul>
      {cells.length > firstCells && (
        <details class="more-cells">
          <summary>{words.count(text.more, cells.length - firstCells)}</summary>
          <ul class="moves">
            {cells.slice(firstCells).map((cell) => (
              <Cell key={keyOf(cell)} {...cell} />
            ))}
          </ul>
        </details>
      )}
      {rows.length > 0 && (
        <ul class="review-rows">
          {rows.flatMap(({ input, added, removed }) => {
            const named = { input: words.text.found[input] };
            return [
              added > 0 && <li key={`${input} +`}>{words.count(text.rowsAdded, added, named)}</li>,
              removed > 0 && <li key={`${input} -`}>{words.count(text.rowsRemoved, removed, named)}</li>,
            ];
          })}
        </ul>
      )}
      <ul class="moves">
        {settings.map((setting) => (
          <Setting key={setting.setting} {...setting} />
        ))}
      </ul>
    </>
  );
}

function keyOf({ input, month, line, stage, column }: ChangedCell): string {
  return JSON.stringify([input, month, line, stage, column]);
}

function Cell({ input, month, line, stage, column, before, after, place }: ChangedCell): VNode {
  const { words } = usePane();
  const rowOf = [month === null ? null : words.month(month), line, stage].filter((part) => part !== null);
  const what = [words.text.found[input], ...rowOf, words.column(column)];
  return (
    <Change
      what={what}
      before={written(before, column, words)}
      after={written(after, column, words)}
      place={place}
    />
  );
}

function written(value: CellValue, column: InputColumn, words: Words): string {
  if (value === null) return words.text.review.blank;
  if (typeof value !== 'number') return String(value);
  return shares.includes(column) ? words.share(value) : words.factor(value);
}

function Setting({ setting, before, after }: ChangedSetting): VNode {
  const { words } = usePane();
  const { chosen, settings, review } = words.text;
  const write = (value: number | string): string => {
    if (typeof value === 'string') return chosen[value as keyof typeof chosen] ?? value;
    const isShare = setting === 'lostShare' || setting === 'confidence';
    return words.factor(isShare ? 100 * value : value);
  };
  return (
    <Change
      what={[review.setting, settings[setting]]}
      before={write(before)}
      after={write(after)}
      place={null}
    />
  );
}
