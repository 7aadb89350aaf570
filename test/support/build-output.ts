import { extensionFolder, type Target } from '../../scripts/browsers/extension-folder.ts';
import { filesIn, manifestIn, type BuildFile } from './checks/build-files.ts';

export { extensionFolder as outputFolder, TARGETS } from '../../scripts/browsers/extension-folder.ts';

export const readManifest = (target: Target): Record<string, unknown> => manifestIn(extensionFolder(target));

export const listOutput = (target: Target, ending = ''): BuildFile[] =>
  filesIn(extensionFolder(target), ending);
