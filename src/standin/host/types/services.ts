import { textArgument } from '../arguments';
import { objectOf, type HostObject, type Members } from '../objectModel';
import { officeError } from '../officeError';

/** Tells the client which improvements of the custom functions protocol it may use: 2 halves its waits. */
const CUSTOM_FUNCTION_FEATURES = [1, 2, 3, 4];

export const addinInternalServiceMembers: Members<null> = {
  methods: { NotifyActionHandlerReady: () => undefined },
};

export const appRuntimeServiceMembers: Members<null> = {
  methods: {
    GetAppRuntimeState: (_target, _args, session) => session.runtimeState,
    SetAppRuntimeState: (_target, args, session) => {
      session.runtimeState = textArgument(args[0]);
      session.onRuntimeState(session.runtimeState);
    },
  },
};

export const appRuntimePersistenceServiceMembers: Members<null> = {
  methods: {
    GetAppRuntimeStartState: (_target, _args, session) => session.startState,
    SetAppRuntimeStartState: (_target, args, session) => {
      session.startState = textArgument(args[0]);
    },
  },
};

export const customFunctionsMembers: Members<null> = {
  methods: {
    SetInvocationArrayResults: (_target, args, session) => {
      if (!Array.isArray(args[0])) throw officeError('InvalidArgument');
      session.invocations.deliver(args[0] as unknown[]);
    },
    _GetEnabledFeatures: () => CUSTOM_FUNCTION_FEATURES,
    _SetOsfControlContainerReadyForCustomFunctions: (_target, _args, session) =>
      session.invocations.runtimeReady(),
  },
};

/** The ribbon keeps its buttons as the manifest has them; asking for a change is an error that names the member. */
export const dynamicRibbonMembers: Members<null> = {};

const services: Record<string, HostObject> = {
  'Microsoft.InternalService.AddinInternalService': objectOf('AddinInternalService', null),
  'Microsoft.AppRuntime.AppRuntimeService': objectOf('AppRuntimeService', null),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': objectOf('AppRuntimePersistenceService', null),
  'Microsoft.ExcelServices.CustomFunctions': objectOf('CustomFunctions', null),
  'Microsoft.DynamicRibbon.DynamicRibbon': objectOf('DynamicRibbon', null),
};

/** The services beside the workbook, by the name under which the client asks for them. */
export function serviceNamed(name: string): HostObject | undefined {
  return services[name];
}
