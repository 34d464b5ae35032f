import { calculationModes } from '../applicationState';
import { choiceArgument } from '../arguments';
import type { Members } from '../objectModel';

const calculationTypes = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** Excel itself: when it calculates, and that it may be asked to wait. */
export const applicationMembers: Members<null> = {
  properties: {
    CalculationMode: {
      get: (_target, session) => session.application.mode,
      set: (_target, value, session) => {
        session.application.mode = choiceArgument(value, calculationModes);
      },
    },
    CalculationState: { get: () => 'Done', calculated: true },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (_target, args, session) => {
      choiceArgument(args[0], calculationTypes);
      return session.calculate().then(() => undefined);
    },
    SuspendApiCalculationUntilNextSync: (_target, _args, session) =>
      session.application.suspendUntilNextSync(),
    // There is no screen between two actions of one batch, so there is nothing to hold back.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
