import { help as english } from '../en/help.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const help: Catalog['help'] = /* @__PURE__ */ spoken('help', english);
