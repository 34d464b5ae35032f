import type { VNode } from 'preact';
import type { LearnedPassRate } from '../../../jobs/interviews/learnedPassRates';
import { Icon } from '../../shell/views/icon';
import { ProblemItems } from '../../shell/views/problemItems';
import { boardOf } from '../boardOf';
import type { RatesState } from '../interviewsState';
import { Confirm } from './confirm';
import { isEarly, isOutside, isPicked, pickedRates } from '../pickedRates';
import { nameOf, rateCell } from '../rateNames';
import { usePane, type PaneProps, type ViewContext } from '../../shell/views/view';
import { rateToWrite } from '../../../jobs/interviews/rateToWrite';

/** Planned pass rates beside those that the records show, and the offer to use these in the next plan. */
export function PassRates({ state }: PaneProps): VNode | null {
  const context = usePane();
  const board = boardOf(state);
  if (!board) return null;
  const { rates: text } = context.words.text.interviews;
  const { rates } = state.interviews;
  const { learned } = board;
  return (
    <section class="rates" id="rates" tabindex={-1} aria-labelledby="rates-title">
      <h2 id="rates-title">{text.title}</h2>
      {learned.length === 0 ? (
        <p class="detail">{text.none}</p>
      ) : (
        <>
          <ul class="rate-list">
            {learned.map((rate) => (
              <Item key={rateCell(rate)} rate={rate} state={rates} />
            ))}
          </ul>
          <p class="detail">{text.help}</p>
          <Offer learned={learned} state={rates} />
        </>
      )}
      <Refusals rates={rates} />
      <p class="rates-status" id="rates-status" role="status">
        {status(rates, context)}
      </p>
    </section>
  );
}

function Item({ rate, state }: { rate: LearnedPassRate; state: RatesState }): VNode {
  const { words, actions, today } = usePane();
  const { rates: text } = words.text.interviews;
  const cell = rateCell(rate);
  const { rate: share, low, high, sample } = rate.learned;
  const values = { share: words.share(share), low: words.percent(low), high: words.percent(high) };
  return (
    <li>
      <label class="rate">
        <input
          type="checkbox"
          checked={isPicked(rate, state, today)}
          onChange={(event) => actions.interviews.pickRate(cell, (event.target as HTMLInputElement).checked)}
        />
        <span>
          <span class="rate-name">{nameOf(rate)}</span>{' '}
          <span class="rate-planned">{words.fill(text.planned, { share: words.share(rate.planned) })}</span>
          <span class="rate-learned">{words.count(text.learned, sample, values)}</span>
          <Doubt rate={rate} />
        </span>
      </label>
    </li>
  );
}

/** What speaks against the planned rate, or why it is too soon to tell. */
function Doubt({ rate }: { rate: LearnedPassRate }): VNode | null {
  const { words, today } = usePane();
  const { rates: text } = words.text.interviews;
  if (isEarly(rate, today)) {
    const early = words.fill(text.early, { date: words.day(rate.until, today) });
    return <span class="rate-early">{early}</span>;
  }
  if (!isOutside(rate)) return null;
  return (
    <span class="rate-outside">
      <Icon name="warning" />
      {text.outside}
    </span>
  );
}

function Offer({ learned, state }: { learned: readonly LearnedPassRate[]; state: RatesState }): VNode | null {
  const context = usePane();
  const picked = pickedRates(learned, state, context.today);
  if (state.step.kind === 'asking' && picked.length > 0) return <ConfirmRates picked={picked} />;
  const { rates: text } = context.words.text.interviews;
  const ready = picked.length > 0 && state.step.kind !== 'writing';
  const ask = (): void => {
    if (!ready) return;
    context.actions.interviews.askToUseRates();
    document.getElementById('use-rates-yes')?.focus();
  };
  return (
    <div>
      <button
        type="button"
        class="secondary"
        id="use-rates"
        aria-disabled={ready ? undefined : 'true'}
        aria-describedby={picked.length > 0 ? undefined : 'use-rates-hint'}
        onClick={ask}
      >
        {text.use}
      </button>
      {picked.length === 0 && (
        <p class="field-hint" id="use-rates-hint">
          {text.pick}
        </p>
      )}
    </div>
  );
}

function Refusals({ rates: { step } }: { rates: RatesState }): VNode | null {
  const context = usePane();
  if (step.kind !== 'refused') return null;
  return (
    <div role="alert">
      <p class="field-error">{context.words.text.interviews.rates.refused}</p>
      <ProblemItems problems={step.problems} />
    </div>
  );
}

function status({ step }: RatesState, { words }: ViewContext): string {
  const { rates: text } = words.text.interviews;
  if (step.kind === 'writing') return text.writing;
  return step.kind === 'used' ? words.count(text.used, step.count) : '';
}

/** Asks before the user's own cells are changed, and names each with what stands there and what will. */
function ConfirmRates({ picked }: { picked: readonly LearnedPassRate[] }): VNode {
  const { words, actions } = usePane();
  const { rates: text } = words.text.interviews;
  const { useRates, leaveRates } = actions.interviews;
  const change = (rate: LearnedPassRate): string =>
    words.fill(text.change, {
      place: rateCell(rate),
      stage: nameOf(rate),
      from: words.share(rate.planned),
      to: words.share(rateToWrite(rate.learned)),
    });
  return (
    <Confirm
      id="use-rates"
      asking={words.count(text.asking, picked.length)}
      changes={picked.map(change)}
      yes={words.count(text.yes, picked.length)}
      no={text.no}
      onYes={() => void useRates()}
      onNo={leaveRates}
    />
  );
}
