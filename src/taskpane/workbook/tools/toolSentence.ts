import type { Place } from '../../grid/problem';
import type { Words } from '../../shell/words';
import type { ToolOutcomes, Tool } from './tool';
import type { ToolsState } from './toolsState';

type Sentences = { [One in Tool]: (outcome: ToolOutcomes[One], words: Words) => string };

const sentences: Sentences = {
  template: (outcome, words) => {
    const { text } = words;
    if (outcome.kind === 'refused') return words.sentences(outcome.problems.map(words.problem));
    if (outcome.tables.length === 0) return text.tools.template.complete;
    const names = words.list(outcome.tables.map(({ input }) => text.found[input]));
    return words.fill(text.tools.template.inserted, { names });
  },
  audit: ({ problems }, words) => {
    const { audit: text } = words.text.tools;
    return problems.length === 0 ? text.nothing : words.count(text.found, problems.length);
  },
  repair: (outcome, words) => {
    const { repair: text } = words.text.tools;
    if (outcome.kind === 'refused') return words.sentences(outcome.problems.map(words.problem));
    const { formulas, left, refused } = outcome;
    const isNothing = formulas + refused.length === 0;
    const among = (counted: typeof text.left, places: readonly Place[]): string[] =>
      places.length === 0 ? [] : [words.count(counted, places.length, { place: words.place(places[0]!) })];
    return words.sentences([
      isNothing ? text.nothing : words.count(text.repaired, formulas),
      ...among(text.left, left),
      ...among(text.refused, refused),
    ]);
  },
  values: (outcome, words) => {
    const { values: text } = words.text.tools;
    if (outcome.kind === 'refused') return words.sentences(outcome.problems.map(words.problem));
    if (outcome.sheets.length === 0) return text.nothing;
    return words.fill(text.copied, { names: words.list(outcome.sheets.map(({ copy }) => copy)) });
  },
};

/** What a tool last came to, in a sentence; empty where it has not been used. */
export function toolSentence(tool: Tool, { outcomes }: ToolsState, words: Words): string {
  const say = <One extends Tool>(one: One, outcome: ToolOutcomes[One] | undefined): string =>
    outcome === undefined ? '' : sentences[one](outcome, words);
  return say(tool, outcomes[tool] as never);
}
