/** Ids of the page's elements, by which the keyboard is led to them. */
export const addScenarioId = 'add-scenario';

export function nameId(scenario: number): string {
  return `scenario-name-${scenario}`;
}

export function valueId(change: number): string {
  return `change-value-${change}`;
}

/** Gives an element the keyboard and, where it is a field, marks what stands in it, so that typing replaces it. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
}
