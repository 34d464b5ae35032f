import { interviewsPage } from '../interviews/interviewsPage';
import { planPage } from '../plan/planPage';
import { whatIfPage } from '../whatIf/whatIfPage';
import { workbookPage } from '../workbook/workbookPage';
import type { Page } from './page';
import type { pages, Tab } from './pages';

type Features = { [Contract in (typeof pages)[number] as Contract['tab']]: Page<Contract> };

const byTab: Features = {
  plan: planPage,
  interviews: interviewsPage,
  finance: whatIfPage,
  workbook: workbookPage,
};

/** What each page does. A page without an entry is a compile error. */
export const features: Readonly<Record<Tab, Features[Tab]>> = byTab;

export const allFeatures: readonly Features[Tab][] = Object.values(byTab);
