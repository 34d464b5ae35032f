import { h, type VNode } from '../dom/vnode';
import type { ViewContext } from '../views/view';
import type { CheckedCalls } from './callsDraft';

/** Lines named before the rest is only counted. */
const linesNamed = 5;

/** What was recognised: the way to it, its rows, months, calls, lines and handling time. */
export function callsFound(
  { source, lineColumn }: CheckedCalls,
  { words, actions, notation }: ViewContext,
): VNode[] {
  const { found: foundText, calls: text, header } = words.text;
  const place = words.place(source.place);
  const { lines } = lineColumn;
  const named = lines.length > linesNamed ? [...lines.slice(0, linesNamed), '…'] : lines;
  const facts = [
    source.months === null ? text.noMonths : words.months(source.months.first, source.months.last),
    words.count(text.count, source.calls),
    lines.length > 0 && words.count(header.lines, lines.length, { names: words.list(named) }),
    source.ahtSeconds !== null &&
      words.fill(text.meanAht, { seconds: notation.write(Number(source.ahtSeconds.toFixed(1))) }),
    source.callsUnit !== 'ones' &&
      words.fill(text.callsUnit, { unit: words.text.mapping.units[source.callsUnit] }),
    source.ignored > 0 && words.count(text.ignored, source.ignored),
  ].filter((fact) => fact !== false);
  return [
    h(
      'ul',
      { key: 'found', class: 'chips' },
      h(
        'li',
        {},
        h(
          'button',
          {
            type: 'button',
            class: 'chip',
            id: 'calls-place',
            title: place,
            on: { click: () => void actions.goTo(source.place) },
          },
          h('span', { class: 'chip-name' }, text.kinds[source.kind]),
          ' ',
          h('span', { class: 'chip-rows' }, words.count(foundText.rows, source.rows)),
          h('span', { class: 'unseen' }, words.fill(foundText.goTo, { place })),
        ),
      ),
    ),
    h('p', { key: 'facts', class: 'detail' }, facts.join(' · ')),
  ];
}
