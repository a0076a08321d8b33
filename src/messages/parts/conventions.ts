import { conventions as english } from '../en/conventions.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const conventions: Catalog['conventions'] = /* @__PURE__ */ spoken('conventions', english);
