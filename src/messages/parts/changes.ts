import { changes as english } from '../en/steps.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const changes: Catalog['changes'] = /* @__PURE__ */ spoken('changes', english);
