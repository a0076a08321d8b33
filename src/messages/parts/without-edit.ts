import { withoutEdit as english } from '../en/deviations.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const withoutEdit: Catalog['withoutEdit'] = /* @__PURE__ */ spoken('withoutEdit', english);
