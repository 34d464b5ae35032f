import type { VNode } from 'preact';
import type { Doing, Fault } from '../fault';
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

const again = {
  plan: 'againPlan',
  look: 'againLook',
  save: 'againSave',
  goTo: 'againGoTo',
  tool: 'againTool',
  record: 'againRecord',
  useRates: 'againUse',
  compare: 'againTool',
} as const satisfies Record<Doing, string>;

/** How the workbook stands where writing to cells broke off and could not be taken back. */
const halfWritten = {
  plan: 'notUndone',
  tool: 'toolNotUndone',
  compare: 'toolNotUndone',
  record: 'recordNotUndone',
  useRates: 'useNotUndone',
} as const satisfies Partial<Record<Doing, string>>;

/** The sentences for a fault: the remedy first, then how the workbook stands, where that was in question. */
export function faultSentences(fault: Fault, { text, fill }: Words): string[] {
  if (fault.code === 'told') return [fault.detail];
  const sentences = [fill(text.fault[fault.code], { again: text.fault[again[fault.doing]] })];
  if (fault.doing in halfWritten && fault.undone !== null) {
    const half = halfWritten[fault.doing as keyof typeof halfWritten];
    sentences.push(fault.undone ? text.fault.undone : text.fault[half]);
  }
  if (fault.doing === 'record') sentences.push(text.fault.unrecorded);
  if (fault.doing === 'save') sentences.push(text.fault.unsavedSettings);
  return sentences;
}
