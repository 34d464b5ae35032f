/** Milliseconds without an answer after which the pane says what may hold Excel up. */
export const noAnswerAfter = 30_000;

export interface AnswerWatch {
  /** Watches over a conversation with the workbook until it ends, well or badly. */
  during<T>(conversation: Promise<T>): Promise<T>;
  /** The workbook has answered part of it. */
  signOfLife(): void;
}

/** Notices that the workbook does not answer: Excel makes add-ins wait, without a word, while a cell is being edited. */
export function createAnswerWatch(onChange: (stalled: boolean) => void): AnswerWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let conversations = 0;

  function rest(): void {
    clearTimeout(timer);
    onChange(false);
    if (conversations > 0) timer = setTimeout(() => onChange(true), noAnswerAfter);
  }

  return {
    during: async (conversation) => {
      conversations += 1;
      rest();
      try {
        return await conversation;
      } finally {
        conversations -= 1;
        rest();
      }
    },
    signOfLife: rest,
  };
}
