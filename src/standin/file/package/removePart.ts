import { removeContentType } from './contentTypes';
import type { OfficePackage } from './officePackage';
import { relationshipsPath } from './partPath';
import { readRelationships } from './relationships';

/** Takes a part out with everything that hangs on it alone. The relationship that led to it is the caller's to remove. */
export function removePart(file: OfficePackage, path: string): void {
  const targets = readRelationships(file, path)
    .filter((relationship) => !relationship.external)
    .map((relationship) => relationship.target);
  file.remove(relationshipsPath(path));
  removeContentType(file, path);
  file.remove(path);
  for (const target of targets) if (file.has(target) && !isReferred(file, target)) removePart(file, target);
}

function isReferred(file: OfficePackage, path: string): boolean {
  return file.paths.some((candidate) => {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(candidate);
    if (!match) return false;
    return readRelationships(file, `${match[1]}${match[2]}`).some(
      (relationship) => !relationship.external && relationship.target.toLowerCase() === path.toLowerCase(),
    );
  });
}
