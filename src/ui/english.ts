export { findings } from '../messages/en/findings.ts';
export { interfaceMessages as interface } from '../messages/en/interface.ts';
export { cidrFaults, notices } from '../messages/en/notices.ts';
export { problems } from '../messages/en/problems.ts';
export { statuses, strengths } from '../messages/en/statuses.ts';
export { changes, steps } from '../messages/en/steps.ts';
