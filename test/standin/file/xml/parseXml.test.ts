import { FileProblem } from '../../../../src/standin/file/problem';
import { localName, parseXml } from '../../../../src/standin/file/xml/parseXml';
import type { XmlElement } from '../../../../src/standin/file/xml/xmlElement';

const raw = (text: string, element: XmlElement) => text.slice(element.start, element.end);

describe('parseXml', () => {
  test('knows where every element begins and ends', () => {
    const text = '<?xml version="1.0"?>\n<a><b x="1"/><c>text<d>in</d></c ></a>';
    const root = parseXml(text, 'p');
    const [b, c] = root.children;
    expect(raw(text, root)).toBe('<a><b x="1"/><c>text<d>in</d></c ></a>');
    expect(raw(text, b!)).toBe('<b x="1"/>');
    expect(raw(text, c!)).toBe('<c>text<d>in</d></c >');
    expect(text.slice(c!.openEnd, c!.closeStart)).toBe('text<d>in</d>');
  });

  test('tells a self-closing element from an empty one', () => {
    const root = parseXml('<a><b/><c></c></a>', 'p');
    expect(root.children.map(({ selfClosing }) => selfClosing)).toEqual([true, false]);
    expect(root.children[0]!.closeStart).toBe(root.children[0]!.openEnd);
  });

  test('keeps its places right behind characters of two units', () => {
    const text = '<a t="😀计"><b>😀</b></a>';
    expect(raw(text, parseXml(text, 'p').children[0]!)).toBe('<b>😀</b>');
  });

  test('is not led astray by ">" in attributes and comments', () => {
    const text = '<a x="1 > 0"><!-- <b> --><b y="a>b">t</b></a>';
    const root = parseXml(text, 'p');
    expect(raw(text, root.children[0]!)).toBe('<b y="a>b">t</b>');
    expect(text.slice(root.start, root.openEnd)).toBe('<a x="1 > 0">');
  });

  test('joins text and character data, entities resolved', () => {
    expect(parseXml('<a>x &lt; <![CDATA[y & z]]></a>', 'p').text).toBe('x < y & z');
  });

  test('names elements without their prefix', () => {
    expect(parseXml('<x:a xmlns:x="u"><x:b/></x:a>', 'p').children[0]!.name).toBe('b');
    expect(localName('x:b')).toBe('b');
    expect(localName('b')).toBe('b');
  });

  test.each(['<a>', '<a></b>', '<a x=1/>', '', 'text', '<a/><b/>', '<a>&nbsp;</a>'])(
    'calls %p damaged and names the part',
    (text) => {
      expect(() => parseXml(text, 'xl/workbook.xml')).toThrow(new FileProblem('damaged', 'xl/workbook.xml'));
    },
  );

  test('hands taken elements to the listener and keeps them out of the tree', () => {
    const heard: string[] = [];
    const root = parseXml('<a><row r="1"><c>5</c></row><z/></a>', 'p', {
      open: (name, attributes) => {
        heard.push(`open ${name} ${attributes['r'] ?? ''}`.trim());
        return name === 'row';
      },
      text: (text) => heard.push(`text ${text}`),
      close: (name) => heard.push(`close ${name}`),
    });
    expect(heard).toEqual(['open row 1', 'open c', 'text 5', 'close c', 'close row', 'open z']);
    expect(root.children.map(({ name }) => name)).toEqual(['z']);
  });
});
