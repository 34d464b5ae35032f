import type { VNode } from 'preact';
import type { JoinedHeads as Heads } from '../../../jobs/interviews/joinedHeads';
import { ProblemItems } from '../../shell/views/problemItems';
import { usePane, type PaneProps, type ViewContext } from '../../shell/views/view';
import { boardOf } from '../boardOf';
import type { AskedStep } from '../interviewsState';
import { Confirm } from './confirm';

/** Offers to copy those who joined into the Actuals table, as the heads of the months after. */
export function JoinedHeads({ state }: PaneProps): VNode | null {
  const context = usePane();
  const board = boardOf(state);
  const { copying } = state.interviews;
  if (!board || (board.joined.length === 0 && copying.kind === 'choosing')) return null;
  const { joined: text } = context.words.text.interviews;
  return (
    <section class="joined" aria-labelledby="joined-title">
      <h2 id="joined-title">{text.title}</h2>
      {board.joined.length > 0 && <Offer heads={board.joined} copying={copying} />}
      {copying.kind === 'refused' && (
        <div role="alert">
          <p class="field-error">{text.refused}</p>
          <ProblemItems problems={copying.problems} />
        </div>
      )}
      <p class="rates-status" role="status">
        {status(copying, context)}
      </p>
    </section>
  );
}

function Offer({ heads, copying }: { heads: readonly Heads[]; copying: AskedStep }): VNode {
  const { words, actions } = usePane();
  const { joined: text } = words.text.interviews;
  const { askToCopyJoined, leaveJoined, copyJoined } = actions.interviews;
  if (copying.kind === 'asking') {
    return (
      <Confirm
        id="copy-joined"
        asking={words.count(text.asking, heads.length)}
        changes={heads.map(({ month, line, joined, heads: value }) =>
          words.count(text.change, joined, { month: words.month(month), line, heads: words.heads(value) }),
        )}
        yes={words.count(text.yes, heads.length)}
        no={text.no}
        onYes={() => void copyJoined()}
        onNo={leaveJoined}
      />
    );
  }
  const isWriting = copying.kind === 'writing';
  return (
    <>
      <p class="detail">{text.help}</p>
      <button
        type="button"
        class="secondary"
        id="copy-joined"
        aria-disabled={isWriting ? 'true' : undefined}
        onClick={() => {
          if (isWriting) return;
          askToCopyJoined();
          document.getElementById('copy-joined-yes')?.focus();
        }}
      >
        {text.copy}
      </button>
    </>
  );
}

function status(copying: AskedStep, { words }: ViewContext): string {
  const { joined: text } = words.text.interviews;
  if (copying.kind === 'writing') return text.writing;
  return copying.kind === 'used' ? words.count(text.copied, copying.count) : '';
}
