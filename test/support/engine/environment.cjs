const { TestEnvironment } = require('jest-environment-node');
const engine = require('./bundle.cjs');

/** Read and compiled once for all test files of a process; each runs it anew, so that none sees what another did to it. */
let script;

/** The usual environment, in which the engine is at hand. */
module.exports = class EngineEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global[Symbol.for('crewplan.engine')] = (require) => {
      script ??= engine.script();
      return engine.run(script, this.getVmContext(), require);
    };
  }
};
