/** Entry of the bundle: hands every function to Excel and learns the display language once. */
import { onFirstAnswer } from './answer';
import * as declarations from './declarations';
import { speak } from './language';

/** The part of Office.js that this entry needs; it is absent where the bundle runs without Excel. */
declare const Office:
  | { onReady(ready: () => void): unknown; context: { displayLanguage?: string } }
  | undefined;

/** What the browser's page has and a runtime of functions alone has not. */
declare const Event: (new (type: string) => object) | undefined;
declare const dispatchEvent: ((event: object) => void) | undefined;

/** By it the page hears that the first cell is about to be answered. */
const firstAnswer = 'crewplan-answer';

if (typeof CustomFunctions !== 'undefined') {
  for (const [id, declaration] of Object.entries(declarations)) CustomFunctions.associate(id, declaration);
}

if (typeof Office !== 'undefined') void Office.onReady(() => speak(Office.context.displayLanguage));

if (typeof Event !== 'undefined' && typeof dispatchEvent !== 'undefined') {
  const event = new Event(firstAnswer);
  const dispatch = dispatchEvent;
  onFirstAnswer(() => dispatch(event));
}
