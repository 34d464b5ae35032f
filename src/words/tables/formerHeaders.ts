import type { TablesCatalogue } from '../catalogue';
import type { Language } from '../language';

type Part = keyof TablesCatalogue;
type KeyOf<Of extends Part> = Extract<keyof TablesCatalogue[Of], string>;

/** A header that a column of ours had in an earlier release: workbooks that were planned then still hold it. */
export interface FormerHeader<Key extends string = string> {
  header: Record<Language, string>;
  /** The column that it stood behind: one that is called the same anywhere else is the user's. */
  after: Key;
  /** The column that stands in its place now; null where none does. */
  now: Key | null;
}

/** The headers that a release had and the next one has not, by the part of the catalogue in which they stood. */
export interface FormerRelease {
  /** A column that came with the next one: where a plan has it, a column with a former header is the user's. */
  before: { [Of in Part]: { part: Of; key: KeyOf<Of> } }[Part];
  /** Whether it folded no columns. */
  unfolded?: true;
  headers: { readonly [Of in Part]?: readonly FormerHeader<KeyOf<Of>>[] };
}

export const formerReleases: readonly FormerRelease[] = [
  {
    before: { part: 'plan', key: 'leavers' },
    unfolded: true,
    headers: {
      training: [
        { header: { en: 'Whole hires', 'zh-CN': '整数招聘人数' }, after: 'trainingCost', now: 'people' },
      ],
      quotas: [
        { header: { en: 'Quota', 'zh-CN': '配额' }, after: 'hires', now: 'average' },
        { header: { en: 'Row', 'zh-CN': '序号' }, after: 'middle', now: null },
        { header: { en: 'Cost from here', 'zh-CN': '由此成本' }, after: 'stagePlace', now: 'stageCost' },
      ],
      funnel: [{ header: { en: 'Quota', 'zh-CN': '配额' }, after: 'stage', now: 'average' }],
      stages: [{ header: { en: 'In yield', 'zh-CN': '计入转化率' }, after: 'passRate', now: 'isInterview' }],
      cost: [{ header: { en: 'Quota row', 'zh-CN': '配额行' }, after: 'ratesRow', now: null }],
    },
  },
];
