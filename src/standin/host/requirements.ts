/** What the host says it can do, set by set; every set holds all its lower versions. */
export interface RequirementSets {
  [set: string]: string;
}

/**
 * The sets of the manifest, the host's own ones that the client asks about before it uses a shorter way, and ExcelApi
 * 1.13, from which merged cells can be found. A member of these sets that is not there is refused by name.
 */
export const defaultRequirements: RequirementSets = {
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.9',
  ExcelApi: '1.13',
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
};
