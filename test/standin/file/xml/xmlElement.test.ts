import { parseXml } from '../../../../src/standin/file/xml/parseXml';
import {
  attribute,
  child,
  children,
  descend,
  descendants,
  flag,
  numberOf,
} from '../../../../src/standin/file/xml/xmlElement';

const root = parseXml(
  '<a r:id="r1" n="2.5" bad="x" on="1" yes="true" off="0"><b><c k="1"/></b><b><c k="2"/></b></a>',
  'p',
);

describe('finding elements', () => {
  test('child is the first of a name', () => {
    expect(child(child(root, 'b'), 'c')?.attributes['k']).toBe('1');
    expect(child(root, 'z')).toBeUndefined();
    expect(child(undefined, 'b')).toBeUndefined();
  });

  test('children are all of a name, none of nothing', () => {
    expect(children(root, 'b')).toHaveLength(2);
    expect(children(undefined, 'b')).toEqual([]);
  });

  test('descend goes down a path and gives up where it ends', () => {
    expect(descend(root, 'b', 'c')?.attributes['k']).toBe('1');
    expect(descend(root, 'b', 'z', 'c')).toBeUndefined();
  });

  test('descendants come from every depth in document order', () => {
    expect(descendants(root, 'c').map((element) => element.attributes['k'])).toEqual(['1', '2']);
  });
});

describe('reading attributes', () => {
  test('attribute takes any prefix', () => {
    expect(attribute(root, 'id')).toBe('r1');
    expect(attribute(root, 'n')).toBe('2.5');
    expect(attribute(root, 'none')).toBeUndefined();
    expect(attribute(undefined, 'id')).toBeUndefined();
  });

  test('flag takes 1 and true, and what it is told for none', () => {
    expect(flag(root, 'on')).toBe(true);
    expect(flag(root, 'yes')).toBe(true);
    expect(flag(root, 'off')).toBe(false);
    expect(flag(root, 'none')).toBe(false);
    expect(flag(root, 'none', true)).toBe(true);
  });

  test('numberOf gives undefined for what is no number', () => {
    expect(numberOf(root, 'n')).toBe(2.5);
    expect(numberOf(root, 'bad')).toBeUndefined();
    expect(numberOf(root, 'none')).toBeUndefined();
  });
});
