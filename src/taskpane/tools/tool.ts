import type { TemplateOutcome } from '../../workbook/template/insertTemplate';

/** What each tool comes to. */
export interface ToolOutcomes {
  template: TemplateOutcome;
}

export type Tool = keyof ToolOutcomes;

/** The tools in the order in which they stand on the page. */
export const toolOrder: readonly Tool[] = ['template'];

/** A tool with what it came to. */
export type Finished = { [One in Tool]: { tool: One; outcome: ToolOutcomes[One] } }[Tool];
