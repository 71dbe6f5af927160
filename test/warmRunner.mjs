/** jest's runner for suites without a browser: warm threads, a thread a processor. A third would only be warmed for itself. */
import { availableParallelism } from "node:os";
import LightRunner from "jest-light-runner";

export default class WarmRunner extends LightRunner {
  constructor(globalConfig, ...more) {
    super({ ...globalConfig, maxWorkers: Math.min(globalConfig.maxWorkers, availableParallelism()) }, ...more);
  }
}
