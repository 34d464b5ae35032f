const Sequencer = require('@jest/test-sequencer').default;

/** Tests that a browser or an office program takes part in, and those that fail at every step of a run. */
const long = [/[\\/]e2e[\\/]/, /[\\/]agreement[.\\/]/, /[\\/]excel[\\/]faults\./, /[\\/]bundle\./];

/**
 * Without times of an earlier run, as in a fresh clone, jest begins with the largest files; the longest tests are short
 * files, and one of them would go on alone at the end.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => long.some((pattern) => pattern.test(path));
    const sorted = [...super.sort(tests)];
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
