/**
 * Brings the plan and the pane in behind the functions, so that a cell waits for nothing but what it needs. The
 * ribbon's button is there from the beginning: a press that comes early brings them at once and waits for them.
 */
import { languageOf } from '../words/language';
import { presses, type Press } from './presses';

/** The part of Office.js that is needed before the rest is there; absent where it did not load. */
interface OfficeBefore {
  onReady(): Promise<unknown>;
  actions: { associate(id: string, handler: (press: Press) => void): void };
  addin?: { showAsTaskpane(): Promise<void> };
}
declare const Office: OfficeBefore | undefined;

/** How long (ms) Excel may take to say that it is ready before the pane, which would tell of it, comes all the same. */
const patience = 5_000;

/** The event by which the functions tell of their first answer. */
const firstAnswer = 'crewplan-answer';

/**
 * Turns of so many ms, counted, because a page that is busy answers late. Excel asks for its cells within a few messages
 * of being ready; an answer leaves 50 ms after it was found.
 */
const turn = 10;
const turnsToAsk = 4;
const turnsToAnswer = 12;

const words = {
  en: {
    missing:
      'Crewplan’s pane did not load. Check the connection to the server it comes from, then try again.',
    again: 'Try again',
  },
  'zh-CN': { missing: '未能加载 Crewplan 窗格。请检查与其服务器的连接，然后重试。', again: '重试' },
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const pass = async (turns: number): Promise<void> => {
  for (let passed = 0; passed < turns; passed++) await pause(turn);
};

/** Resolves once Excel has had the time to ask for its cells and, where it did, for one of them to be answered. */
async function cellsComeFirst(office: OfficeBefore): Promise<void> {
  let asked = false;
  addEventListener(firstAnswer, () => (asked = true), { once: true });
  await Promise.race([office.onReady(), pause(patience)]);
  await pass(turnsToAsk);
  if (asked) await pass(turnsToAnswer);
}

/** Resolves to whether the script came. */
function loadScript(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = name;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
}

/** Of what the build makes of `commands/index` and `taskpane/index`, what has not come. */
let missing = ['plan.js', 'pane.js'];
let coming: Promise<void> | undefined;

/** Loads what is not there yet, once however often it is asked; where that fails the pane says so, with a button. */
function bringRest(): Promise<void> {
  return (coming ??= load());
}

async function load(): Promise<void> {
  const came = await Promise.all(missing.map(loadScript));
  missing = missing.filter((_, index) => !came[index]);
  if (missing.length === 0) return;
  coming = undefined;
  offerAgain();
}

function offerAgain(): void {
  const { missing, again } = words[languageOf(navigator.language)];
  const sentence = document.createElement('p');
  sentence.textContent = missing;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'secondary';
  button.textContent = again;
  button.addEventListener('click', () => {
    button.disabled = true;
    void bringRest();
  });
  const message = document.createElement('div');
  message.className = 'start-message';
  message.setAttribute('role', 'alert');
  message.append(sentence, button);
  document.getElementById('crewplan')?.replaceChildren(message);
}

/** Hands a press to the plan once that is there, and the pane with it, which shows how it went. */
async function planWhenThere(office: OfficeBefore, press: Press): Promise<void> {
  await bringRest();
  if (presses.plan) return presses.plan(press);
  // The pane says what is missing.
  await office.addin?.showAsTaskpane();
  press.completed();
}

if (typeof Office === 'undefined') void bringRest();
else {
  const office = Office;
  presses.early = true;
  office.actions.associate('CrewplanPlan', (press) => void planWhenThere(office, press));
  void cellsComeFirst(office).then(bringRest);
}
