import { byHand as english } from '../en/audit/index.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const byHand: Catalog['byHand'] = /* @__PURE__ */ spoken('byHand', english);
