/** Times the slowest single cells and tells them as JSON. */
import { timeCells } from '../cell.bench';

process.stdout.write(JSON.stringify(timeCells()));
