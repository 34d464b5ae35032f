import { h, type Child } from '../dom/vnode';
import type { PaneState } from '../state';
import { icon } from './icon';
import type { View, ViewContext } from './view';

/** The name of the add-in, and which months and lines the workbook is about. */
export const header: View = (state, context) => {
  const { text } = context.words;
  return h(
    'header',
    { class: 'header' },
    h('div', { class: 'brand' }, icon('crew'), h('span', {}, text.app)),
    h(
      'button',
      {
        type: 'button',
        id: 'refresh',
        class: 'quiet icon-button',
        'aria-label': text.header.refresh,
        title: text.header.refresh,
        on: { click: () => void context.actions.look() },
      },
      icon('refresh'),
    ),
    h(
      'h1',
      { class: state.survey.kind === 'looking' ? 'scope scope-looking' : 'scope' },
      scope(state, context),
    ),
    ...details(state, context),
  );
};

function scope(state: PaneState, { words }: ViewContext): string {
  const { header: text } = words.text;
  if (state.survey.kind === 'looking') return text.looking;
  if (state.survey.kind === 'failed') return text.unread;
  const { months } = state.survey.survey;
  return months ? words.months(months.first, months.last) : text.noForecast;
}

function details(state: PaneState, { words }: ViewContext): Child[] {
  const { header: text } = words.text;
  const lines: string[] = [];
  if (state.survey.kind === 'seen') {
    const { months, lines: names } = state.survey.survey;
    if (months && names) {
      const counts = [
        words.count(text.months, months.count),
        words.count(text.lines, names.length, { names: words.list(names) }),
      ];
      lines.push(counts.join(' · '));
    }
  }
  if (!state.watching) lines.push(text.changesUnseen);
  return lines.map((line) => h('p', { class: 'detail' }, line));
}
