import type { VNode } from 'preact';
import { type Place, type Problem, isError } from '../../../grid/problem';
import { isMendable } from '../mend';
import { problemKey } from '../problems';
import { Icon } from './icon';
import { usePane } from './view';

/** How many cells of a card are shown before the rest has to be asked for. */
const firstCells = 12;

/** What is wrong, told once, with every cell that it is wrong with. */
interface ProblemCard {
  problem: Problem;
  sentence: string;
  /** Each cell once, in the order in which they were found; none where there is no cell to go to. */
  places: Place[];
  key: string;
}

/** Problems of one kind that are told together: so many cards, of which the first few are shown at once. */
interface ProblemKind {
  cards: ProblemCard[];
  key: string;
}

/** So many cards of one kind are shown each by itself; of more, the first ones, and the rest on request. */
const cardsOfKind = 3;

/** Problems as cards: those with the same sentence on one, those of the same kind behind each other. */
function problemKinds(problems: readonly Problem[], sentenceOf: (problem: Problem) => string): ProblemKind[] {
  const kinds = new Map<string, ProblemKind>();
  const cards = new Map<string, ProblemCard>();
  for (const problem of problems) {
    const { code, severity, place } = problem;
    const sentence = sentenceOf(problem);
    const key = JSON.stringify([severity, code, sentence]);
    const card = cards.get(key);
    if (card) {
      if (place && !card.places.some((one) => isSamePlace(one, place))) card.places.push(place);
      continue;
    }
    const made = { problem, sentence, places: place ? [place] : [], key };
    cards.set(key, made);
    const kindKey = JSON.stringify([severity, code]);
    const kind = kinds.get(kindKey);
    if (kind) kind.cards.push(made);
    else kinds.set(kindKey, { cards: [made], key: `${kindKey} ${problemKey(problem)}` });
  }
  return [...kinds.values()];
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.address === other.address;
}

/** A list of problems: those of one kind together, those with the same sentence on one card. */
export function ProblemItems({ problems }: { problems: readonly Problem[] }): VNode {
  const { words } = usePane();
  return (
    <ul class="problem-list">
      {problemKinds(problems, words.problem).flatMap(({ cards, key }) => {
        const more = cards.slice(cardsOfKind);
        return [
          ...cards.slice(0, cardsOfKind).map((card) => <Card key={card.key} card={card} />),
          ...(more.length > 0
            ? [
                <li key={`more ${key}`}>
                  <details class="more-problems">
                    <summary>{words.count(words.text.problems.moreOfKind, more.length)}</summary>
                    <ul class="problem-list">
                      {more.map((card) => (
                        <Card key={card.key} card={card} />
                      ))}
                    </ul>
                  </details>
                </li>,
              ]
            : []),
        ];
      })}
    </ul>
  );
}

/** One problem, with the way to its cell where it has one, to each where it has several, and with what mends it. */
function Card({ card }: { card: ProblemCard }): VNode {
  const { words, actions } = usePane();
  const { problem, sentence, places } = card;
  const { problems: text } = words.text;
  const kind = isError(problem) ? 'error' : 'warning';
  const [place, ...others] = places;
  const content = (
    <>
      <Icon name={kind} />
      <span class="problem-text">
        <span class="unseen">{`${text[kind]}: `}</span>
        {sentence}
        {place && others.length === 0 && <span class="place">{words.place(place)}</span>}
      </span>
    </>
  );
  if (place && others.length === 0 && !isMendable(problem)) {
    return (
      <li class={`problem problem-${kind}`}>
        <button type="button" onClick={() => void actions.goTo(place)}>
          {content}
          <Icon name="next" />
        </button>
      </li>
    );
  }
  return (
    <li class={`problem problem-${kind}`}>
      <div class="problem-still">
        {content}
        {(places.length > 0 || isMendable(problem)) && (
          <div class="problem-foot">
            {isMendable(problem) && (
              <button
                type="button"
                class="secondary"
                id={`mend-${place ? `${place.sheet}-${place.address}` : String(problem.values['input'])}`}
                onClick={() => void actions.mend(problem)}
              >
                {problem.code === 'missingTable' ? text.insertIt : text.addToLines}
              </button>
            )}
            {places.length > 0 && <Cells places={places} />}
          </div>
        )}
      </div>
    </li>
  );
}

/** The cells of a card: "6 cells on Forecast: B4, B7 ...", each the way to it. */
function Cells({ places }: { places: readonly Place[] }): VNode {
  const { words } = usePane();
  const { problems: text } = words.text;
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const more = places.slice(firstCells);
  return (
    <>
      <span class="cell-count">{words.count(text.cells, places.length, { sheets: words.list(sheets) })}</span>
      <CellList places={places.slice(0, firstCells)} withSheet={sheets.length > 1} />
      {more.length > 0 && (
        <details class="more-problems">
          <summary>{words.count(text.moreCells, more.length)}</summary>
          <CellList places={more} withSheet={sheets.length > 1} />
        </details>
      )}
    </>
  );
}

function CellList({ places, withSheet }: { places: readonly Place[]; withSheet: boolean }): VNode {
  const { words, actions } = usePane();
  return (
    <ul class="cell-list">
      {places.map((place) => (
        <li key={words.place(place)}>
          <button
            type="button"
            class="cell-link"
            title={words.place(place)}
            aria-label={words.place(place)}
            onClick={() => void actions.goTo(place)}
          >
            {withSheet ? words.place(place) : place.address}
          </button>
        </li>
      ))}
    </ul>
  );
}
