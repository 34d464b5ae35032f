import type { VNode } from 'preact';
import type { Survey } from '../../../jobs/plan/surveyWorkbook';
import type { PaneState } from '../state';
import type { Words } from '../words';
import { Icon } from './icon';
import { usePane, type PaneProps, type ViewContext } from './view';

/** The pages of help, which the build puts beside the pane's. */
const helpPages = { en: 'help.html', 'zh-CN': 'help.zh-CN.html' } as const;

/** The name of the add-in, and which months and lines the workbook is about. */
export function Header({ state }: PaneProps): VNode | null {
  const context = usePane();
  const { text } = context.words;
  return (
    <header class="header">
      <div class="brand">
        <Icon name="crew" />
        <span>{text.app}</span>
      </div>
      <button
        type="button"
        id="refresh"
        class="quiet icon-button"
        aria-label={text.header.refresh}
        title={text.header.refresh}
        onClick={() => void context.actions.look()}
      >
        <Icon name="refresh" />
      </button>
      {/* The page of help lies beside the pane's own, and opens in a browser. */}
      <a
        id="help"
        class="quiet icon-button"
        href={`${helpPages[context.words.language]}#pane-${state.tab}`}
        target="_blank"
        rel="noopener"
        aria-label={text.header.help}
        title={text.header.help}
      >
        <Icon name="help" />
      </a>
      <h1 class={state.survey.kind === 'looking' ? 'scope scope-looking' : 'scope'}>
        {scope(state, context)}
      </h1>
      <Details state={state} />
    </header>
  );
}

function scope(state: PaneState, { words }: ViewContext): string {
  const { header: text } = words.text;
  if (state.survey.kind === 'looking') return text.looking;
  if (state.survey.kind === 'failed') return text.unread;
  const { months, found } = state.survey.survey;
  if (months) return words.months(months.first, months.last);
  return found.some(({ input }) => input === 'Forecast') ? text.forecastUnread : text.noForecast;
}

/** What there is where no forecast can be read: inputs with their rows, and calls with their months. */
function foundInstead({ found, calls }: Survey, words: Words): string[] {
  const { header: text, found: names, calls: ofCalls } = words.text;
  const inputs = found.map(({ input, rows }) => [names[input], words.count(names.rows, rows)]);
  const sources = calls.map(({ kind, rows, months }) => [
    ofCalls.kinds[kind],
    months === null ? words.count(names.rows, rows) : words.months(months.first, months.last),
  ]);
  const all = [...inputs, ...sources].map((one) => one.join(' '));
  return all.length === 0 ? [] : [words.fill(text.found, { names: all.join(' · ') })];
}

/** Which days count as worked: the workbook's own first. */
function workingDays({ calendar, found }: Survey, words: Words): string {
  const { header: text, settings } = words.text;
  const days = settings[calendar];
  const hasOwn = found.some(({ input }) => input === 'Calendar');
  return hasOwn ? words.fill(text.ownCalendar, { days }) : days;
}

function Details({ state }: PaneProps): VNode | null {
  const { words } = usePane();
  const { header: text } = words.text;
  const lines: string[] = [];
  if (state.survey.kind === 'seen') {
    const { months, lines: names } = state.survey.survey;
    if (months && names) {
      const counts = [
        words.count(text.months, months.count),
        words.count(text.lines, names.length, { names: words.list(names) }),
        words.fill(text.calendar, { days: workingDays(state.survey.survey, words) }),
      ];
      lines.push(counts.join(' · '));
    } else lines.push(...foundInstead(state.survey.survey, words));
  }
  if (!state.watching) lines.push(text.changesUnseen);
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="detail">
          {line}
        </p>
      ))}
    </>
  );
}
