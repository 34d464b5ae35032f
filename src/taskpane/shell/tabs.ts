import { tabs, type Tab } from './pages';

/** The tab that a key leads to from another; null where the key is not one that walks along tabs. */
export function tabByKey(from: Tab, key: string): Tab | null {
  const index = tabs.indexOf(from);
  const at = (place: number): Tab => tabs[(place + tabs.length) % tabs.length]!;
  switch (key) {
    case 'ArrowRight':
      return at(index + 1);
    case 'ArrowLeft':
      return at(index - 1);
    case 'Home':
      return at(0);
    case 'End':
      return at(-1);
    default:
      return null;
  }
}
