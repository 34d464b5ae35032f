/** What is made once for all test files. */
module.exports = async () => {
  await require('./engine/bundle.cjs').make();
};
