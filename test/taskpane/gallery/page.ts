/** The gallery's page: shows the scene that the address names, in the language it names. */
import type { Language } from '../../../src/words/language';
import { scenes } from '../support/scenes';
import { stage } from '../support/stage';

const query = new URLSearchParams(location.search);
const language = (query.get('language') ?? 'en') as Language;
const scene = scenes[query.get('scene') ?? ''];
document.documentElement.lang = language;
if (scene) {
  void stage(scene, { language }).then(() => {
    document.documentElement.dataset['staged'] = 'yes';
  });
}
