/**
 * What a schema looks at in a workbook: which elements stand where and in which order, and the kinds of value that their
 * attributes have. A workbook whose every such shape stands in others has nothing that they have not been asked about.
 */
const { readFileSync } = require('node:fs');
const { strFromU8, unzipSync } = require('fflate');

/** Texts that are longer are names and addresses, never one of a list of words. */
const LONGEST_WORD = 24;

const TAG = /<(\/?)([\w:.-]+)((?:\s[^<>]*?)?)(\/?)>/g;

/** Numbers and addresses by how long they are, so that one beyond its bounds is not taken for one within. */
const kindOf = (value) =>
  value.length > LONGEST_WORD + 2
    ? '"text"'
    : value.replace(/[A-Z]*\d+/g, (digits) => '9'.repeat(digits.length));

function shapesOf(workbook) {
  const shapes = new Set();
  for (const [name, bytes] of Object.entries(unzipSync(workbook))) {
    const part = name.replace(/\d+/g, '9');
    shapes.add(part);
    if (/\.(xml|rels|vml)$/.test(name)) addShapes(shapes, part, strFromU8(bytes));
  }
  return shapes;
}

function addShapes(shapes, part, xml) {
  const open = [{ path: part, last: '', children: '' }];
  for (const [, closes, tag, attributes, isEmpty] of xml.matchAll(TAG)) {
    if (closes) {
      const { path, children } = open.pop();
      shapes.add(`${path}(${children})`);
      continue;
    }
    const parent = open[open.length - 1];
    if (parent.last !== tag) {
      parent.last = tag;
      parent.children += `${tag} `;
    }
    const path = `${parent.path}/${tag}`;
    shapes.add(path + attributes.replace(/"[^"]*"/g, kindOf));
    if (isEmpty) shapes.add(`${path}()`);
    else open.push({ path, last: '', children: '' });
  }
}

/** Of these files as few as hold every shape that any of them holds, as far as going by the richest first finds them. */
function standingForAll(files) {
  const rich = files.map((file) => ({ file, shapes: shapesOf(readFileSync(file)) }));
  rich.sort((a, b) => b.shapes.size - a.shapes.size);
  const seen = new Set();
  const isNew = (shape) => !seen.has(shape) && Boolean(seen.add(shape));
  return rich.filter(({ shapes }) => [...shapes].filter(isNew).length > 0).map(({ file }) => file);
}

module.exports = { shapesOf, standingForAll };
