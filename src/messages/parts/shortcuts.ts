import { shortcuts as english } from '../en/shortcuts.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const shortcuts: Catalog['shortcuts'] = /* @__PURE__ */ spoken('shortcuts', english);
