/** The languages in which the planner speaks, by their tags. */
export type Language = 'en' | 'zh-CN';
