import { strengths as english } from '../en/statuses.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const strengths: Catalog['strengths'] = /* @__PURE__ */ spoken('strengths', english);
