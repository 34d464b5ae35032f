import type { AuditOutcome } from '../../../jobs/audit/auditWorkbook';
import type { RepairOutcome } from '../../../jobs/repair/repairFormulas';
import type { TemplateOutcome } from '../../../jobs/template/insertTemplate';
import type { ValuesOutcome } from '../../../jobs/values/copyValues';

/** What each tool comes to. */
export interface ToolOutcomes {
  template: TemplateOutcome;
  emptyTemplate: TemplateOutcome;
  audit: AuditOutcome;
  repair: RepairOutcome;
  values: ValuesOutcome;
}

export type Tool = keyof ToolOutcomes;

/** The tools in the order in which they stand on the page. */
export const toolOrder: readonly Tool[] = ['template', 'emptyTemplate', 'audit', 'repair', 'values'];

/** A tool with what it came to. */
export type Finished = { [One in Tool]: { tool: One; outcome: ToolOutcomes[One] } }[Tool];
