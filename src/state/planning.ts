/** The part of the engine that reads YAML, in a chunk of its own that the form does not wait for. */
export { createPlan, editedPlan, holdsCalicoNode } from '../engine/index.ts';
