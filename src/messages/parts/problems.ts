import { problems as english } from '../en/problems.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const problems: Catalog['problems'] = /* @__PURE__ */ spoken('problems', english);
