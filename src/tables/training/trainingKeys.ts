import type { TablesCatalogue } from '../../words/catalogue';

/** A column of the training losses. */
export type TrainingKey = keyof TablesCatalogue['training'];
