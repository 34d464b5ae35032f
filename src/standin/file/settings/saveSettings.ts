import { setContentType } from '../package/contentTypes';
import type { OfficePackage } from '../package/officePackage';
import { addRelationship } from '../package/relationships';
import { escapeAttribute } from '../xml/escape';
import { PartEditor } from '../xml/partEditor';
import { child } from '../xml/xmlElement';
import {
  ADDIN_ID,
  ADDIN_VERSION,
  namesStore,
  ownWebExtension,
  readProperties,
  taskPanesPart,
} from './webExtensions';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATIONSHIPS = 'http://schemas.microsoft.com/office/2011/relationships';
const PANES_PART = 'xl/webextensions/taskpanes.xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Where an organisation's add-ins come from that its administrator deploys, as Office itself writes it. */
const CENTRAL = 'EXCatalog';

/**
 * Excel gives settings to an add-in from the store that the part names. A file does not know where it will be opened: by
 * somebody to whom the add-in was deployed, or by its developer; so both are named, the second as an alternate.
 */
const DEVELOPER = reference('developer', 'Registry');
const DEPLOYED = reference(CENTRAL, CENTRAL);

function reference(store: string, type: string): string {
  return `<reference id="${ADDIN_ID}" version="${ADDIN_VERSION}" store="${store}" storeType="${type}"/>`;
}

const ORDER = 'reference alternateReferences properties bindings snapshot extLst'.split(' ');

/** Keeps our settings with the file where Office keeps them, and other add-ins' entries as they are. */
export function saveSettings(file: OfficePackage, settings: ReadonlyMap<string, string>): void {
  const extension = ownWebExtension(file);
  const before = readProperties(extension);
  if (before.size === settings.size && [...settings].every(([name, value]) => before.get(name) === value))
    return;
  const content = [...settings].map(
    ([name, value]) => `<property name="${escapeAttribute(name)}" value="${escapeAttribute(value)}"/>`,
  );
  const xml = `<properties>${content.join('')}</properties>`;
  if (!extension) {
    addExtension(file, xml);
    return;
  }
  const editor = new PartEditor(file.text(extension.part), extension.root);
  const known = child(extension.root, 'properties');
  if (known) editor.replace(known, xml);
  else editor.insertInOrder(extension.root, 'properties', xml, ORDER);
  if (!namesStore(extension, CENTRAL)) {
    const alternates = child(extension.root, 'alternateReferences');
    if (alternates) editor.append(alternates, DEPLOYED);
    else
      editor.insertInOrder(
        extension.root,
        'alternateReferences',
        `<alternateReferences>${DEPLOYED}</alternateReferences>`,
        ORDER,
      );
  }
  file.write(extension.part, editor.apply());
}

function addExtension(file: OfficePackage, properties: string): void {
  const part = file.freePath('xl/webextensions/webextension', '.xml');
  file.write(
    part,
    `${HEAD}<webextension xmlns="${EXTENSION}" id="{${ADDIN_ID}}">` +
      `${DEVELOPER}<alternateReferences>${DEPLOYED}</alternateReferences>${properties}<bindings/><snapshot xmlns:r="${OFFICE}"/></webextension>`,
  );
  setContentType(file, part, 'application/vnd.ms-office.webextension+xml');
  const panes = taskPanesPart(file) ?? addTaskPanes(file);
  const id = addRelationship(file, panes, `${RELATIONSHIPS}/webextension`, part);
  const editor = new PartEditor(file.text(panes), file.xml(panes));
  // A pane that is listed but not visible: the settings travel, and nothing opens by itself.
  editor.append(
    editor.root,
    `<taskpane dockstate="right" visibility="0" width="350" row="1"><webextensionref xmlns:r="${OFFICE}" r:id="${id}"/></taskpane>`,
  );
  file.write(panes, editor.apply());
}

function addTaskPanes(file: OfficePackage): string {
  file.write(PANES_PART, `${HEAD}<taskpanes xmlns="${PANES}"></taskpanes>`);
  setContentType(file, PANES_PART, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  addRelationship(file, '', `${RELATIONSHIPS}/webextensiontaskpanes`, PANES_PART);
  return PANES_PART;
}
