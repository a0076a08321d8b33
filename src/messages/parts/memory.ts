import { memory as english } from '../en/memory.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const memory: Catalog['memory'] = /* @__PURE__ */ spoken('memory', english);
