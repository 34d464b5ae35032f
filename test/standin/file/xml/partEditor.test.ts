import { parseXml } from '../../../../src/standin/file/xml/parseXml';
import { PartEditor } from '../../../../src/standin/file/xml/partEditor';
import { child } from '../../../../src/standin/file/xml/xmlElement';

const ORDER = ['one', 'two', 'three', 'four'];

function editorOf(text: string): PartEditor {
  return new PartEditor(text, parseXml(text, 'p'));
}

describe('PartEditor', () => {
  test('leaves a part alone that nobody edits', () => {
    const text = '<?xml version="1.0"?><!-- c --><a  x="1"><b/></a>\n';
    expect(editorOf(text).apply()).toBe(text);
  });

  test('inserts a child where the order of the schema wants it', () => {
    const editor = editorOf('<a><one/><three/></a>');
    editor.insertInOrder(editor.root, 'four', '<four/>', ORDER);
    editor.insertInOrder(editor.root, 'two', '<two/>', ORDER);
    expect(editor.apply()).toBe('<a><one/><two/><three/><four/></a>');
  });

  test('keeps the order among children inserted at one place', () => {
    const editor = editorOf('<a><four/></a>');
    editor.insertInOrder(editor.root, 'three', '<three/>', ORDER);
    editor.insertInOrder(editor.root, 'one', '<one/>', ORDER);
    expect(editor.apply()).toBe('<a><one/><three/><four/></a>');
  });

  test('leaves elements that the order does not know where they are', () => {
    const editor = editorOf('<a><one/><alien/></a>');
    editor.insertInOrder(editor.root, 'two', '<two/>', ORDER);
    expect(editor.apply()).toBe('<a><one/><alien/><two/></a>');
  });

  test('appends to an element that is written self-closing, attributes changed as well', () => {
    const editor = editorOf('<a><list count="0"/></a>');
    const list = child(editor.root, 'list')!;
    editor.append(list, '<i/>');
    editor.append(list, '<j/>');
    editor.setAttributes(list, { count: '2' });
    expect(editor.apply()).toBe('<a><list count="2"><i/><j/></list></a>');
  });

  test('replaces and removes elements', () => {
    const editor = editorOf('<a><one/><two>x</two><three/></a>');
    editor.replace(child(editor.root, 'one')!, '<four/>');
    editor.remove(child(editor.root, 'two')!);
    expect(editor.apply()).toBe('<a><four/><three/></a>');
  });

  test('gives inserted elements the prefix that the part uses', () => {
    const editor = editorOf('<x:a xmlns:x="u"><x:one/></x:a>');
    editor.insertInOrder(editor.root, 'two', '<two k="&lt;v&gt;"><r:n xmlns:r="w"/>1 &lt; 2</two>', ORDER);
    expect(editor.apply()).toBe(
      '<x:a xmlns:x="u"><x:one/><x:two k="&lt;v&gt;"><r:n xmlns:r="w"/>1 &lt; 2</x:two></x:a>',
    );
  });

  test('gives an element as it is written', () => {
    const editor = editorOf('<a><one  k = "v" /></a>');
    expect(editor.raw(child(editor.root, 'one')!)).toBe('<one  k = "v" />');
  });
});
