/** Counts what plans ask of Excel and tells it as JSON. */
import { measureExchanges } from '../exchanges.bench';

void measureExchanges().then((rows) => process.stdout.write(JSON.stringify(rows)));
