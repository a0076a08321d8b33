import { formsPanel as english } from '../en/forms-panel.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const formsPanel: Catalog['formsPanel'] = /* @__PURE__ */ spoken('formsPanel', english);
