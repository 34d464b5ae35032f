import type { VNode } from 'preact';
import { textsOf, type Doing } from '../doings';
import type { Fault } from '../fault';
import type { Words } from '../words';
import { Icon } from './icon';
import { usePane } from './view';

/** What went wrong with the workbook, what to do now, and whether anything was changed. */
export function FaultBox({ fault }: { fault: Fault }): VNode {
  const { words, actions } = usePane();
  const { text } = words;
  return (
    <div class="fault" id="fault" role="alert">
      <Icon name="error" />
      <div class="fault-text">
        <p>{words.sentences(faultSentences(fault, words))}</p>
        {fault.code !== 'told' && fault.detail !== '' && (
          <p class="fault-detail">{words.fill(text.fault.detail, { detail: fault.detail })}</p>
        )}
      </div>
      <button
        type="button"
        class="quiet icon-button"
        aria-label={text.fault.dismiss}
        title={text.fault.dismiss}
        onClick={actions.dismissFault}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** The sentences for a fault: the remedy first, then how the workbook stands, where that was in question. */
export function faultSentences(fault: Fault, { text, fill }: Words): string[] {
  if (fault.code === 'told') return [fault.detail];
  const doing = textsOf(fault.doing as Doing);
  const sentences = [fill(text.fault[fault.code], { again: text.fault[doing.again] })];
  if ('halfWritten' in doing && fault.undone !== null) {
    sentences.push(fault.undone ? text.fault.undone : text.fault[doing.halfWritten]);
  }
  if ('remark' in doing) sentences.push(text.fault[doing.remark]);
  return sentences;
}
