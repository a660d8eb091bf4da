export { type Judgement, judge } from './compare/judge.ts';
export { DELIBERATE, LISTED } from './differences.ts';
export type { Observation } from './observe/observation.ts';
export { runScenario } from './observe/run-scenario.ts';
export type { Scenario, ScenarioContext, Sdk } from './scenario.ts';
export { SCENARIOS } from './scenarios/index.ts';
export { SubjectProcess } from './subject/subject-process.ts';
export { SUBJECTS, type SubjectName } from './subject/subjects.ts';
