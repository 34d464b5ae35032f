/** The parts of functions.json that the add-in uses, as Excel reads them. */
export interface ParameterMetadata {
  name: string;
  description?: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: ParameterMetadata[];
  result?: { type?: string; dimensionality?: string };
}

export interface Metadata {
  allowCustomDataForDataTypeAny: boolean;
  /** Lets error cells reach arguments of type any, so that a function can name the argument that holds one. */
  allowErrorForDataTypeAny: boolean;
  functions: FunctionMetadata[];
}
