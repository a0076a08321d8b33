import { editing as english } from '../en/editing.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const editing: Catalog['editing'] = /* @__PURE__ */ spoken('editing', english);
