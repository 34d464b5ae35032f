/**
 * What a service level is a share of, where callers abandon. Answered within T over:
 * - offered: all offered calls;
 * - answered: the calls answered at all;
 * - net: offered calls less those abandoned within T.
 * The three are one where callers wait for ever.
 */
export type ServiceLevelDefinition = 'offered' | 'answered' | 'net';

/** The definitions in their documented order; the first is the default. */
export const SERVICE_LEVEL_DEFINITIONS: readonly ServiceLevelDefinition[] = ['offered', 'answered', 'net'];
