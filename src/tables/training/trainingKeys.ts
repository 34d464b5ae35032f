import type { TablesCatalogue } from '../../locales/tables/en';

/** A column of the training losses. */
export type TrainingKey = keyof TablesCatalogue['training'];
