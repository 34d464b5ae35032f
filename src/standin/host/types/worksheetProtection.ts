import type { Members } from '../objectModel';
import { officeError } from '../officeError';

/** Protection of one sheet; the target is the sheet's id. Passwords are neither kept nor checked. */
export const worksheetProtectionMembers: Members<string> = {
  properties: { Protected: { get: (id, session) => session.sheet(id).protected } },
  methods: {
    Protect: (id, _args, session) => {
      const sheet = session.sheet(id);
      if (sheet.protected) throw officeError('AccessDenied');
      sheet.protected = true;
    },
    Unprotect: (id, _args, session) => {
      session.sheet(id).protected = false;
    },
  },
};
