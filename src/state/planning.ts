/** The part of the engine that reads YAML, in a chunk of its own that the form does not wait for. */
export { checkDocuments, createPlan } from '../engine/index.ts';
