import type { VNode } from 'preact';
import type { LearnedPassRate } from '../../../jobs/outcome';
import { rateToWrite } from '../../../jobs/interviews/rateToWrite';
import { nameOf, rateCell } from '../rateNames';
import { usePane } from '../../shell/views/view';

/** Asks before the user's own cells are changed, and names each with what stands there and what will. */
export function ConfirmRates({ picked }: { picked: readonly LearnedPassRate[] }): VNode {
  const { words, actions } = usePane();
  const { rates: text } = words.text.interviews;
  const { useRates, leaveRates } = actions.interviews;
  const leave = (): void => {
    leaveRates();
    document.getElementById('use-rates')?.focus();
  };
  const change = (rate: LearnedPassRate): string =>
    words.fill(text.change, {
      place: rateCell(rate),
      stage: nameOf(rate),
      from: words.share(rate.planned),
      to: words.share(rateToWrite(rate.learned)),
    });
  return (
    <div
      class="confirm"
      role="group"
      aria-labelledby="use-rates-asking"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
      <p id="use-rates-asking">{words.count(text.asking, picked.length)}</p>
      <ul id="use-rates-cells">
        {picked.map((rate) => (
          <li key={rateCell(rate)}>{change(rate)}</li>
        ))}
      </ul>
      <div class="confirm-buttons">
        <button
          type="button"
          class="secondary"
          id="use-rates-yes"
          aria-describedby="use-rates-asking use-rates-cells"
          onClick={() => void useRates()}
        >
          {words.count(text.yes, picked.length)}
        </button>
        <button type="button" class="quiet" id="use-rates-no" onClick={leave}>
          {text.no}
        </button>
      </div>
    </div>
  );
}
