/**
 * fast-check for every test (package.json leads its name here), with the same examples in every run, so that a test that
 * passed does not fail tomorrow by itself. SEED=7 npm run unit looks at others.
 */
const path = require('node:path');

// Under its own name the package would lead here again.
const fc = require(path.join(__dirname, '../../node_modules/fast-check/lib/cjs/fast-check.js'));

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

module.exports = fc;
