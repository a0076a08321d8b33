import { reasons as english } from '../en/repairs.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const reasons: Catalog['reasons'] = /* @__PURE__ */ spoken('reasons', english);
