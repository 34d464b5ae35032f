/** The id in manifest.xml: Office keeps an add-in's settings in a file under it. */
export const ADDIN_ID = '5f1c9a3e-7d42-4b86-9e0d-c2a4b81f6e37';

/** The version that Office notes beside the id; it does not have to be the newest. */
export const ADDIN_VERSION = '1.0.0.0';
