"""Time in the simulator: clocks, deployment plans, failures, queues and the scheduler."""
