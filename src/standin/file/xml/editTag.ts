import { escapeAttribute } from './escape';

/** An opening tag with attributes set, or taken out where the value is null; the others stay as they are written. */
export function editTag(tag: string, changes: Record<string, string | null>): string {
  let edited = tag;
  for (const [name, value] of Object.entries(changes)) {
    const known = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
    if (known.test(edited)) edited = edited.replace(known, () => written);
    else edited = edited.replace(/\s*(\/?>)$/, (_, close: string) => written + close);
  }
  return edited;
}

/** An opening tag with content and its closing tag, whether or not it was written <like-this/>. */
export function fillTag(tag: string, content: string): string {
  const name = /^<([^\s/>]+)/.exec(tag)![1]!;
  return `${tag.replace(/\s*\/?>$/, '>')}${content}</${name}>`;
}
