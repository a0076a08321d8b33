/** The part of the engine that reads YAML, in a chunk of its own that the form does not wait for. */
export { createPlan, createPlanner, editedPlan, holdsCalicoNode } from '../engine/index.ts';
