/** Entry of the bundle: hands every function to Excel and learns the display language once. */
import * as declarations from './declarations';
import { speak } from './language';

/** The part of Office.js that this entry needs; it is absent where the bundle runs without Excel. */
declare const Office:
  { onReady(ready: () => void): unknown; context: { displayLanguage?: string } } | undefined;

if (typeof CustomFunctions !== 'undefined') {
  for (const [id, declaration] of Object.entries(declarations)) CustomFunctions.associate(id, declaration);
}

if (typeof Office !== 'undefined') void Office.onReady(() => speak(Office.context.displayLanguage));
