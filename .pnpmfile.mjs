// Of the reference viewer only the bundle for browsers is used, which holds all that it needs. Its 290 dependencies stay out.
function readPackage(manifest) {
  if (manifest.name === "@scalar/api-reference") manifest.dependencies = {};
  return manifest;
}

export const hooks = { readPackage };
