import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { membersPage } from './members';

/** Writes the page of supported members beside the types it lists. */
writeFileSync(path.join('src', 'standin', 'host', 'MEMBERS.md'), membersPage());
