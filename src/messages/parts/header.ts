import { header as english } from '../en/header.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const header: Catalog['header'] = /* @__PURE__ */ spoken('header', english);
