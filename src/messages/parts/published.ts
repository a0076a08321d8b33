import { published as english } from '../en/published.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const published: Catalog['published'] = /* @__PURE__ */ spoken('published', english);
