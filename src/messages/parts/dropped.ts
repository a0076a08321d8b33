import { dropped as english } from '../en/dropped.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const dropped: Catalog['dropped'] = /* @__PURE__ */ spoken('dropped', english);
