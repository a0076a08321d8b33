export { cidrFaults } from './choices.ts';
export { findings } from './findings.ts';
export { interfaceMessages as interface } from './interface.ts';
export { notices } from './notices.ts';
export { problems } from './problems.ts';
export { statuses, strengths } from './statuses.ts';
export { changes, steps } from './steps.ts';
