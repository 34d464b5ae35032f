import type { Words } from '../words';
import type { ToolOutcomes } from './tool';
import type { ToolsState } from './toolsState';
import type { Tool } from './tool';

type Sentences = { [One in Tool]: (outcome: ToolOutcomes[One], words: Words) => string };

const sentences: Sentences = {
  template: (outcome, words) => {
    const { text } = words;
    if (outcome.kind === 'refused') return words.sentences(outcome.problems.map(words.problem));
    if (outcome.tables.length === 0) return text.tools.template.complete;
    const names = words.list(outcome.tables.map(({ input }) => text.found[input]));
    return words.fill(text.tools.template.inserted, { names });
  },
};

/** What a tool last came to, in a sentence; empty where it has not been used. */
export function toolSentence(tool: Tool, { outcomes }: ToolsState, words: Words): string {
  const say = <One extends Tool>(one: One, outcome: ToolOutcomes[One] | undefined): string =>
    outcome === undefined ? '' : sentences[one](outcome, words);
  return say(tool, outcomes[tool] as never);
}
