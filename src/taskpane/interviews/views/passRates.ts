import type { LearnedPassRate } from '../../../jobs/outcome';
import { h, type Child, type VNode } from '../../dom/vnode';
import { icon } from '../../views/icon';
import { problemItem } from '../../views/problemItem';
import type { View, ViewContext } from '../../views/view';
import { boardOf } from '../boardOf';
import type { RatesState } from '../interviewsState';
import { isEarly, isOutside, isPicked, pickedRates } from '../pickedRates';
import { nameOf, rateCell } from '../rateNames';
import { confirmRates } from './confirmRates';

/** Planned pass rates beside those that the records show, and the offer to use these in the next plan. */
export const passRates: View = (state, context) => {
  const board = boardOf(state);
  if (!board) return null;
  const { rates: text } = context.words.text.interviews;
  const { rates } = state.interviews;
  const { learned } = board;
  return h(
    'section',
    { key: 'rates', class: 'rates', id: 'rates', tabindex: -1, 'aria-labelledby': 'rates-title' },
    h('h2', { id: 'rates-title' }, text.title),
    ...(learned.length === 0
      ? [h('p', { class: 'detail' }, text.none)]
      : [
          h('ul', { class: 'rate-list' }, ...learned.map((rate) => item(rate, rates, context))),
          h('p', { class: 'detail' }, text.help),
          offer(learned, rates, context),
        ]),
    refusals(rates, context),
    h('p', { class: 'rates-status', id: 'rates-status', role: 'status' }, status(rates, context)),
  );
};

function item(rate: LearnedPassRate, state: RatesState, context: ViewContext): VNode {
  const { words, actions, today } = context;
  const { rates: text } = words.text.interviews;
  const cell = rateCell(rate);
  const { rate: share, low, high, sample } = rate.learned;
  const values = { share: words.share(share), low: words.percent(low), high: words.percent(high) };
  return h(
    'li',
    { key: cell },
    h(
      'label',
      { class: 'rate' },
      h('input', {
        type: 'checkbox',
        checked: isPicked(rate, state, today),
        on: {
          change: (event) => actions.interviews.pickRate(cell, (event.target as HTMLInputElement).checked),
        },
      }),
      h(
        'span',
        {},
        h('span', { class: 'rate-name' }, nameOf(rate)),
        ' ',
        h('span', { class: 'rate-planned' }, words.fill(text.planned, { share: words.share(rate.planned) })),
        h('span', { class: 'rate-learned' }, words.count(text.learned, sample, values)),
        doubt(rate, context),
      ),
    ),
  );
}

/** What speaks against the planned rate, or why it is too soon to tell. */
function doubt(rate: LearnedPassRate, { words, today }: ViewContext): Child {
  const { rates: text } = words.text.interviews;
  if (isEarly(rate, today)) {
    const early = words.fill(text.early, { date: words.day(rate.until, today) });
    return h('span', { key: 'early', class: 'rate-early' }, early);
  }
  return (
    isOutside(rate) && h('span', { key: 'outside', class: 'rate-outside' }, icon('warning'), text.outside)
  );
}

function offer(learned: readonly LearnedPassRate[], state: RatesState, context: ViewContext): Child {
  const picked = pickedRates(learned, state, context.today);
  if (state.step.kind === 'asking' && picked.length > 0) return confirmRates(picked, context);
  const { rates: text } = context.words.text.interviews;
  const ready = picked.length > 0 && state.step.kind !== 'writing';
  const ask = (): void => {
    if (!ready) return;
    context.actions.interviews.askToUseRates();
    document.getElementById('use-rates-yes')?.focus();
  };
  return h(
    'div',
    { key: 'offer' },
    h(
      'button',
      {
        type: 'button',
        class: 'secondary',
        id: 'use-rates',
        'aria-disabled': ready ? undefined : 'true',
        'aria-describedby': picked.length > 0 ? undefined : 'use-rates-hint',
        on: { click: ask },
      },
      text.use,
    ),
    picked.length === 0 && h('p', { class: 'field-hint', id: 'use-rates-hint' }, text.pick),
  );
}

function refusals({ step }: RatesState, context: ViewContext): Child {
  if (step.kind !== 'refused') return null;
  return h(
    'div',
    { key: 'refusals', role: 'alert' },
    h('p', { class: 'field-error' }, context.words.text.interviews.rates.refused),
    h('ul', { class: 'problem-list' }, ...step.problems.map((problem) => problemItem(problem, context))),
  );
}

function status({ step }: RatesState, { words }: ViewContext): string {
  const { rates: text } = words.text.interviews;
  if (step.kind === 'writing') return text.writing;
  return step.kind === 'used' ? words.count(text.used, step.count) : '';
}
