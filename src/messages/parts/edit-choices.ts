import { editChoices as english } from '../en/edit-choices.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const editChoices: Catalog['editChoices'] = /* @__PURE__ */ spoken('editChoices', english);
