enum TelemetryFloor {}
