import { notices as english } from '../en/notices.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const notices: Catalog['notices'] = /* @__PURE__ */ spoken('notices', english);
