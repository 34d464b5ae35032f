import type { VNode } from 'preact';
import { callKinds } from '../../../grid/callHeaders';
import { inputNames } from '../../../grid/names';
import type { PaneState } from '../../shell/state';
import { SelectField } from '../../shell/views/selectField';
import { usePane } from '../../shell/views/view';
import { selectedCells, type Pointing } from './mappingState';
import { placeLabel } from './placeLabel';

/** Takes any table, range, sheet or the selected cells for any input or for calls. */
export function PointingForm({ state }: { state: PaneState }): VNode | null {
  const { words, actions } = usePane();
  const places = placesOf(state);
  if (places.length === 0) return null;
  const { mapping: text, found, calls } = words.text;
  const { where, as } = state.pointing;
  return (
    <fieldset class="pointing">
      <legend>{text.pointing}</legend>
      <p class="detail" id="pointing-what">
        {text.pointingWhat}
      </p>
      <SelectField
        id="pointing-where"
        label={text.place}
        value={places.includes(where) ? where : selectedCells}
        options={[
          { value: selectedCells, label: text.selectedCells },
          ...places.map((place) => ({ value: place, label: placeLabel(place, words) })),
        ]}
        onChange={(place) => actions.changePointing({ where: place })}
      />
      <SelectField<Pointing['as']>
        id="pointing-as"
        label={text.as}
        value={as}
        options={[
          ...callKinds.map((kind) => ({ value: kind, label: calls.kinds[kind] })),
          ...inputNames.map((input) => ({ value: input, label: found[input] })),
        ]}
        onChange={(chosen) => actions.changePointing({ as: chosen })}
      />
      <button
        type="button"
        class="secondary"
        id="pointing-use"
        aria-describedby="pointing-what"
        onClick={() => void actions.usePlace()}
      >
        {text.usePlace}
      </button>
    </fieldset>
  );
}

/** Every place that may be pointed at: tables and sheets, and the ranges that an input or calls may stand in. */
export function placesOf({ survey }: Pick<PaneState, 'survey'>): string[] {
  if (survey.kind !== 'seen') return [];
  const { places, mapping, calls } = survey.survey;
  if (places.length === 0) return [];
  return [...new Set([...mapping.flatMap((one) => one.places), ...calls.map(({ id }) => id), ...places])];
}
