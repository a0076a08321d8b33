import { interfaceMessages as english } from '../en/interface.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const interfaceMessages: Catalog['interface'] = /* @__PURE__ */ spoken('interface', english);
