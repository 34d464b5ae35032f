/** Which events the add-in has asked for: by kind, for one sheet or table or for all of them. */
export class EventRegistrations {
  private readonly wanted = new Map<string, number>();

  register(kind: OfficeEventKind, targetId: string): void {
    const key = `${kind} ${targetId}`;
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  unregister(kind: OfficeEventKind, targetId: string): void {
    const key = `${kind} ${targetId}`;
    const left = (this.wanted.get(key) ?? 0) - 1;
    if (left > 0) this.wanted.set(key, left);
    else this.wanted.delete(key);
  }

  /** Whether nothing at all was asked for. */
  get isEmpty(): boolean {
    return this.wanted.size === 0;
  }

  isWanted(kind: OfficeEventKind, targetId: string): boolean {
    return this.wanted.has(`${kind} ${targetId}`);
  }
}

/** Target of an event that is asked for over the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** The numbers under which Office.js knows its events. */
export const officeEvents = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type OfficeEventKind = keyof typeof officeEvents;
