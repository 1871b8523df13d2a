import type { TaskInput, TaskName, TaskOutput } from './tasks'

/** Runs tasks: the app's runner in a process of its own, the tests' in place. */
export interface JobRunner {
  run<N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskOutput<N>>
}
