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

/**
 * Excel asks for its cells' values within a few messages of being ready, and our answers leave 50 ms later. So many
 * turns of so many ms let both pass; counted in turns, because a page that is busy answers late.
 */
const turns = { count: 4, length: 20 };

const words = {
  en: {
    missing:
      'Crewplan’s pane did not load. Check the connection to the server it comes from, then try again.',
    again: 'Try again',
  },
  'zh-CN': { missing: '未能加载 Crewplan 窗格。请检查与其服务器的连接，然后重试。', again: '重试' },
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function cellsHaveAsked(office: OfficeBefore): Promise<void> {
  await Promise.race([office.onReady(), pause(patience)]);
  for (let turn = 0; turn < turns.count; turn++) await pause(turns.length);
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
  void cellsHaveAsked(office).then(bringRest);
}
