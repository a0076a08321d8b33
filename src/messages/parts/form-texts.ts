import { formTexts as english } from '../en/forms.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const formTexts: Catalog['formTexts'] = /* @__PURE__ */ spoken('formTexts', english);
