export type { Answer } from './answer.ts';
export { type Call, callArguments, pathParameters, sampleCall, type Variant, variantsOf } from './call.ts';
export { type ContractCase, contractCases, methodNames } from './contract-cases.ts';
export { contractClient } from './contract-client.ts';
export { type ContractServer, startContractServer } from './contract-server.ts';
export type { Exchange } from './exchange.ts';
export { helperMethods } from './helper-methods.ts';
export { type ResourceMethod, resourceMethods } from './resource-methods.ts';
export { runCase, type Stage } from './run-case.ts';
