import { openQuestions, type InputMapping } from '../../read/mapping/inputMapping';
import { h, type VNode } from '../dom/vnode';
import type { PaneState } from '../state';
import { selectField } from '../views/selectField';
import type { View, ViewContext } from '../views/view';
import { columnFields } from './columnFields';
import { lineFields } from './lineFields';
import { isUnfolded } from './mappingState';
import { shownMapping } from './shownMapping';

/** How each input was read: where it is, which header is which column, in what unit, with sample cells. */
export const mappingSection: View = (state, context) => {
  const mapping = shownMapping(state);
  if (mapping.length === 0) return null;
  // What is asked comes first.
  const ordered = [...mapping].sort((one, other) => asks(other) - asks(one));
  return h(
    'section',
    { class: 'mapping', 'aria-labelledby': 'mapping-title' },
    h('h2', { id: 'mapping-title' }, context.words.text.mapping.title),
    ...ordered.map((one) => inputBox(one, state, context)),
  );
};

function asks(one: InputMapping): number {
  return openQuestions(one) > 0 ? 1 : 0;
}

function inputBox(one: InputMapping, state: PaneState, context: ViewContext): VNode {
  const { words, actions } = context;
  const open = isUnfolded(state.mapping, one);
  return h(
    'details',
    { key: one.input, class: 'settings mapped-input', id: `mapping-${one.input}`, open },
    h(
      'summary',
      {
        id: `mapping-${one.input}-summary`,
        on: {
          click: (event) => {
            // The state decides what is open; left to itself the element would report it only later.
            event.preventDefault();
            actions.toggleMapping(one.input, !open);
          },
        },
      },
      h('span', { class: 'summary-title' }, words.text.found[one.input]),
      h('span', { class: 'summary-choices' }, summary(one, context)),
    ),
    open && h('div', { class: 'fields' }, ...fields(one, context)),
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

function fields(one: InputMapping, context: ViewContext): VNode[] {
  const { words, actions } = context;
  const { mapping: text } = words.text;
  const isOpen = one.isPlaceAsked || one.where === null;
  const place = selectField({
    id: `mapping-${one.input}-place`,
    label: text.place,
    ...(one.isPlaceAsked && { hint: text.askPlace }),
    value: isOpen ? '' : one.where!,
    options: [
      ...(isOpen ? [{ value: '', label: text.choose }] : []),
      ...one.places.map((where) => ({ value: where, label: where })),
    ],
    onChange: (where) => actions.chooseMapping(one.input, { where }),
  });
  return [
    place,
    ...(one.year === undefined ? [] : [yearField(one, one.year, context)]),
    ...lineFields(one, context),
    ...one.columns.flatMap((column) => columnFields(one, column, context)),
    ...(one.isChosen ? [forgetButton(one, context)] : []),
  ];
}

function yearField(
  { input }: InputMapping,
  year: number | null,
  { words, actions, today }: ViewContext,
): VNode {
  const { mapping: text } = words.text;
  const thisYear = Number(today.slice(0, 4));
  const near = [-1, 0, 1, 2].map((offset) => thisYear + offset);
  const years = [...new Set([...near, ...(year === null ? [] : [year])])].sort();
  return selectField({
    id: `mapping-${input}-year`,
    label: text.year,
    ...(year === null && { hint: text.askYear }),
    value: year === null ? '' : String(year),
    options: [
      ...(year === null ? [{ value: '', label: text.choose }] : []),
      ...years.map((one) => ({ value: String(one), label: String(one) })),
    ],
    onChange: (value) => actions.chooseMapping(input, { year: Number(value) }),
  });
}

function forgetButton({ input }: InputMapping, { words, actions }: ViewContext): VNode {
  return h(
    'button',
    {
      key: 'forget',
      type: 'button',
      class: 'secondary',
      id: `mapping-${input}-forget`,
      on: { click: () => actions.forgetMapping(input) },
    },
    words.text.mapping.afresh,
  );
}
