import { h, type VNode } from '../dom/vnode';
import type { InputName } from '../../grid/names';
import type { FoundInput } from '../../jobs/outcome';
import type { View, ViewContext } from './view';

/** Tables that a plan does without; one that it needs and lacks is among the problems. */
const optionalInputs: readonly InputName[] = ['Calendar', 'Actuals', 'Costs', 'Budget'];

/** Which input tables the workbook has, how long they are, and the way to each. */
export const found: View = (state, context) => {
  if (state.survey.kind === 'looking') return placeholder();
  if (state.survey.kind === 'failed') return null;
  const { survey } = state.survey;
  const { text } = context.words;
  if (survey.found.length === 0) return null;
  const missing = optionalInputs.filter((input) => !survey.found.some((one) => one.input === input));
  const names = context.words.list(missing.map((input) => text.found[input]));
  return h(
    'section',
    { class: 'found', 'aria-label': text.found.title },
    h('ul', { class: 'chips' }, ...survey.found.map((one) => chip(one, context))),
    missing.length > 0 && h('p', { class: 'detail' }, context.words.fill(text.found.missing, { names })),
  );
};

function chip(one: FoundInput, { words, actions }: ViewContext): VNode {
  const { found: text } = words.text;
  const place = words.place(one.place);
  return h(
    'li',
    { key: `${one.input} ${place}` },
    h(
      'button',
      { type: 'button', class: 'chip', title: place, on: { click: () => void actions.goTo(one.place) } },
      h('span', { class: 'chip-name' }, text[one.input]),
      ' ',
      h('span', { class: 'chip-rows' }, words.count(text.rows, one.rows)),
      h('span', { class: 'unseen' }, words.fill(text.goTo, { place })),
    ),
  );
}

/** Holds the room of the answer while it is on its way, so that nothing jumps when it comes. */
function placeholder(): VNode {
  const blank = (index: number): VNode => h('li', { key: String(index), class: 'chip chip-blank' });
  return h(
    'section',
    { class: 'found', 'aria-hidden': 'true' },
    h('ul', { class: 'chips' }, blank(1), blank(2), blank(3)),
  );
}
