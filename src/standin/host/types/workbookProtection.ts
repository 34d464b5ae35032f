import type { Members } from '../objectModel';
import { officeError } from '../officeError';

/** Protection of the workbook's structure. Passwords are neither kept nor checked. */
export const workbookProtectionMembers: Members<null> = {
  properties: { Protected: { get: (_target, session) => session.book.structureProtected } },
  methods: {
    Protect: (_target, _args, session) => {
      if (session.book.structureProtected) throw officeError('AccessDenied');
      session.book.structureProtected = true;
    },
    Unprotect: (_target, _args, session) => {
      session.book.structureProtected = false;
    },
  },
};
