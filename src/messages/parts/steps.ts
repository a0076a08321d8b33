import { steps as english } from '../en/steps.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const steps: Catalog['steps'] = /* @__PURE__ */ spoken('steps', english);
