/** What a view returns: a description of elements that patch() turns into, or compares with, real ones. */
export interface VNode {
  tag: string;
  /** Tells siblings apart, so that an element (and the focus in it) outlives changes around it. */
  key: string | null;
  attributes: Record<string, string>;
  /** The value of a form field; a property, since the attribute is only its initial value. */
  value: string | null;
  /** Whether a check box is ticked; a property for the same reason. */
  checked: boolean | null;
  on: Handlers;
  children: (VNode | string)[];
}

export type Handlers = { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

export interface Props {
  key?: string;
  value?: string;
  checked?: boolean;
  on?: Handlers;
  [attribute: string]: string | number | boolean | Handlers | undefined;
}

export type Child = VNode | string | null | false;

/** Describes an element. Attributes that are false or undefined are left out, true is written as an empty one. */
export function h(tag: string, props: Props = {}, ...children: Child[]): VNode {
  const { key, value, checked, on, ...rest } = props;
  const attributes: Record<string, string> = {};
  for (const [name, content] of Object.entries(rest)) {
    if (content === false || content === undefined) continue;
    attributes[name] = content === true ? '' : String(content);
  }
  return {
    tag,
    key: key ?? null,
    attributes,
    value: value ?? null,
    checked: checked ?? null,
    on: on ?? {},
    children: children.filter(
      (child): child is VNode | string => child !== null && child !== false && child !== '',
    ),
  };
}
