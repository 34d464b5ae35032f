import type { Page } from '../shell/page';
import { Found } from '../shell/views/found';
import { createCallActions } from './calls/callActions';
import { CallsSection } from './calls/callsSection';
import type { workbook } from './contract';
import { createMappingActions } from './mapping/mappingActions';
import { MappingSection } from './mapping/mappingSection';
import { reduceWorkbook } from './reduceWorkbook';
import { createToolActions } from './tools/toolActions';
import { ToolsSection } from './tools/toolsSection';

export const workbookPage: Page<typeof workbook> = {
  reduce: reduceWorkbook,
  actions: (context) => ({
    actions: {
      ...createCallActions(context),
      ...createMappingActions(context),
      ...createToolActions(context),
    },
  }),
  views: [Found, CallsSection, MappingSection, ToolsSection],
};
