import { textArgument } from '../arguments';
import { defineType, type HostObject } from '../objectModel';
import { officeError } from '../officeError';

/** Tells the client which improvements of the custom functions protocol it may use: 2 halves its waits. */
const CUSTOM_FUNCTION_FEATURES = [1, 2, 3, 4];

const addinInternalServiceType = defineType<null>('AddinInternalService', {
  methods: { NotifyActionHandlerReady: () => undefined },
});

const appRuntimeServiceType = defineType<null>('AppRuntimeService', {
  methods: {
    GetAppRuntimeState: (_target, _args, session) => session.runtimeState,
    SetAppRuntimeState: (_target, args, session) => {
      session.runtimeState = textArgument(args[0]);
      session.onRuntimeState(session.runtimeState);
    },
  },
});

const appRuntimePersistenceServiceType = defineType<null>('AppRuntimePersistenceService', {
  methods: {
    GetAppRuntimeStartState: (_target, _args, session) => session.startState,
    SetAppRuntimeStartState: (_target, args, session) => {
      session.startState = textArgument(args[0]);
    },
  },
});

const customFunctionsType = defineType<null>('CustomFunctions', {
  methods: {
    SetInvocationArrayResults: (_target, args, session) => {
      if (!Array.isArray(args[0])) throw officeError('InvalidArgument');
      session.invocations.deliver(args[0] as unknown[]);
    },
    _GetEnabledFeatures: () => CUSTOM_FUNCTION_FEATURES,
    _SetOsfControlContainerReadyForCustomFunctions: (_target, _args, session) =>
      session.invocations.runtimeReady(),
  },
});

/** The ribbon keeps its buttons as the manifest has them; asking for a change is an error that names the member. */
const dynamicRibbonType = defineType<null>('DynamicRibbon', {});

const services: Record<string, HostObject> = {
  'Microsoft.InternalService.AddinInternalService': addinInternalServiceType.of(null),
  'Microsoft.AppRuntime.AppRuntimeService': appRuntimeServiceType.of(null),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': appRuntimePersistenceServiceType.of(null),
  'Microsoft.ExcelServices.CustomFunctions': customFunctionsType.of(null),
  'Microsoft.DynamicRibbon.DynamicRibbon': dynamicRibbonType.of(null),
};

/** The services beside the workbook, by the name under which the client asks for them. */
export function serviceNamed(name: string): HostObject | undefined {
  return services[name];
}

export const serviceTypes = Object.values(services).map((service) => service.type);
