import { page as english } from '../en/page.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const page: Catalog['page'] = /* @__PURE__ */ spoken('page', english);
