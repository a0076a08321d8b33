import { matrix as english } from '../en/matrix.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const matrix: Catalog['matrix'] = /* @__PURE__ */ spoken('matrix', english);
