"""HTTP side of the simulator: requests, responses, faults, transports and uvicorn."""
