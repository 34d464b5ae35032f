import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}
interface Axe {
  run(context: object, options: object): Promise<{ violations: Finding[] }>;
}

/** What axe-core finds wrong in a frame, one line a finding; `except` selects what is not looked at. */
export async function violations(frame: Frame, except: string[] = []): Promise<string[]> {
  await frame.evaluate(source);
  const found = await frame.evaluate(
    async (exclude) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations: list } = await axe.run(
        { include: [['html']], exclude },
        {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          iframes: false,
          resultTypes: ['violations'],
        },
      );
      return list.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary}`),
      );
    },
    except.map((selector) => [selector]),
  );
  return found;
}
